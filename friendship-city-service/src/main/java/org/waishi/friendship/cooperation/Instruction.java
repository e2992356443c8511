package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.waishi.platform.words.PublicWords;

/**
 * The paper by which an item was approved (批件).
 *
 * @param documentNumber 文号
 */
@Schema(name = "CooperationInstruction")
public record Instruction(
    @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
    @NotBlank @PublicWords @Schema(example = "青政字〔2026〕12号") String documentNumber,
    @NotNull @Schema(example = "2026-03-01") LocalDate on,
    @NotBlank @Schema(example = "file-14") String fileId) {}
