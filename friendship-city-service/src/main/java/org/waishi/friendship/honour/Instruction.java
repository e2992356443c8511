package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper by which a body answered (批件).
 *
 * @param fileId the paper itself; no yes goes without it
 */
@Schema(name = "HonourInstruction")
public record Instruction(
    String body, String documentNumber, LocalDate on, @Nullable String fileId) {

  /** What a body answered. */
  public enum Outcome {
    /** Yes. */
    APPROVED,
    /** Correct and send again. */
    RETURNED,
    /** No. */
    DECLINED
  }
}
