package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;

/**
 * The paper by which a body answered (批件).
 *
 * @param fileId the paper itself; no answer goes without it
 */
@Schema(name = "HonourInstruction")
public record Instruction(
    String body, String documentNumber, LocalDate on, @Nullable String fileId) {

  /** The paper as a step names it, if there is one. */
  Optional<NamedPaper> paper() {
    return Optional.ofNullable(fileId)
        .map(file -> new NamedPaper(file, PaperKind.INSTRUCTION, documentNumber, on));
  }

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
