package org.waishi.friendship.honour;

import java.time.LocalDate;
import java.util.Optional;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined.Ground;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;

/** What the office can do with a nomination. */
public sealed interface NominationStep {

  /** The name of the resource to post to. */
  String resource();

  /** The day of the paper, if the step has one. */
  LocalDate on();

  /** Whether it brings the nominee closer to the honour. */
  default boolean forward() {
    return true;
  }

  /** Who checks what somebody else made, where this is a check. */
  default Optional<String> checker() {
    return Optional.empty();
  }

  /** The paper that it names, if it names one. */
  default Optional<NamedPaper> paper() {
    return Optional.empty();
  }

  /** Note the nominee's consent. */
  record Agree(LocalDate on, String fileId) implements NominationStep {
    @Override
    public String resource() {
      return "consents";
    }

    @Override
    public Optional<NamedPaper> paper() {
      return Optional.of(new NamedPaper(fileId, PaperKind.CONSENT, null, on));
    }
  }

  /** Send the papers to the first review, or to the one that returned them. */
  record Submit(LocalDate on, String by) implements NominationStep {
    @Override
    public String resource() {
      return "submissions";
    }
  }

  /**
   * Note what a reviewing or deciding body answered.
   *
   * @param resource which review
   */
  record Review(String resource, Instruction.Outcome outcome, Instruction told, String by)
      implements Checked {
    @Override
    public LocalDate on() {
      return told.on();
    }

    @Override
    public boolean forward() {
      return outcome == Instruction.Outcome.APPROVED;
    }

    @Override
    public Optional<NamedPaper> paper() {
      return told.paper();
    }
  }

  /** Confirm what a table said. */
  record Confirm(LocalDate on, String by) implements Checked {
    @Override
    public String resource() {
      return "confirmations";
    }

    @Override
    public boolean forward() {
      return false;
    }
  }

  /** Take out again what a table brought in by mistake. */
  record Reject(LocalDate on, String reason, String by) implements Checked {
    @Override
    public String resource() {
      return "rejections";
    }

    @Override
    public boolean forward() {
      return false;
    }
  }

  /** The nominee or the unit takes it back before any body has approved. */
  record Withdraw(LocalDate on, Ground whose) implements NominationStep {
    @Override
    public String resource() {
      return "withdrawals";
    }

    @Override
    public boolean forward() {
      return false;
    }
  }

  /**
   * Note that the nominee or the unit takes back what a body has approved.
   *
   * @param fileId the letter that says so
   */
  record Recall(LocalDate on, Ground whose, String fileId, String by) implements Checked {
    @Override
    public String resource() {
      return "recalls";
    }

    @Override
    public boolean forward() {
      return false;
    }

    @Override
    public Optional<NamedPaper> paper() {
      return Optional.of(new NamedPaper(fileId, PaperKind.WITHDRAWAL, null, on));
    }
  }

  /** Note that the honour was taken away. */
  record Revoke(Instruction told, String by) implements Checked {
    @Override
    public String resource() {
      return "revocations";
    }

    @Override
    public LocalDate on() {
      return told.on();
    }

    @Override
    public boolean forward() {
      return false;
    }

    @Override
    public Optional<NamedPaper> paper() {
      return told.paper();
    }
  }

  /** A step that is noted by somebody else than who nominated, sent or filed. */
  sealed interface Checked extends NominationStep {

    /** Who notes it. */
    String by();

    @Override
    default Optional<String> checker() {
      return Optional.of(by());
    }
  }
}
