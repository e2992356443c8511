package org.waishi.consular.paper;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.waishi.platform.words.PublicWords;

/**
 * The paper by which a body answered.
 *
 * @param body who issued it
 * @param on the day that it bears
 * @param fileId the paper itself
 */
public record Paper(
    @Schema(example = "青岛市外办") @NotBlank @PublicWords String body,
    @Schema(example = "青外办〔2026〕12号") @NotBlank @Size(max = 100) String documentNumber,
    @NotNull LocalDate on,
    @Schema(example = "file-12") @NotNull @Pattern(regexp = FILE) String fileId) {

  /** How the id of a file looks. */
  public static final String FILE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
}
