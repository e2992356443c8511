package org.waishi.friendship.anniversary;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.words.PublicWords;

/**
 * The paper that allows to celebrate a year which is not round (书面例外批件).
 *
 * @param documentNumber 文号
 */
public record WrittenException(
    @NotBlank @PublicWords @Schema(example = "青岛市人民政府") String body,
    @NotBlank @PublicWords @Schema(example = "青政字〔2026〕9号") String documentNumber,
    @NotNull @Schema(example = "2026-03-01") LocalDate on,
    @NotBlank @Schema(example = "file-9") String fileId) {

  /** The year may be celebrated anyway. */
  public record NotNeeded(int years) implements Refusal {
    @Override
    public String code() {
      return "exception-not-needed";
    }
  }

  /** Nobody asked for an exception. */
  public record NoneWaits() implements Refusal {
    @Override
    public String code() {
      return "no-exception-waits";
    }
  }

  /** There is no exception that could be withdrawn. */
  public record NoneStands() implements Refusal {
    @Override
    public String code() {
      return "no-exception-stands";
    }
  }
}
