package org.waishi.friendship.tie.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An instruction file (批件): what a body answered. An answer by word of mouth is noted on paper, and
 * filed.
 *
 * @param documentNumber 文号
 * @param fileId the paper itself; no answer goes without it, be it yes, no or a return
 */
public record Instruction(
    Outcome result, String body, String documentNumber, LocalDate on, @Nullable String fileId) {

  /** What a body answered. */
  public enum Outcome {
    /** Yes. */
    APPROVED,
    /** Correct and send again. */
    RETURNED,
    /** No. */
    REJECTED
  }
}
