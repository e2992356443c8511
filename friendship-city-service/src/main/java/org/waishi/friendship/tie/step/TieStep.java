package org.waishi.friendship.tie.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.TieKind;

/** What the office can do with a tie. Each is an order to it. */
public sealed interface TieStep {

  /** The name of the resource to post to. */
  String resource();

  /** The days on which papers of this step were signed or issued. */
  default List<LocalDate> papers() {
    return paper().stream().map(NamedPaper::on).toList();
  }

  /** The paper that it names, if it names one. */
  default Optional<NamedPaper> paper() {
    return Optional.empty();
  }

  /** Who notes it, where that must be somebody else than who filed the paper or asked for it. */
  default Optional<String> checker() {
    return Optional.empty();
  }

  /** Whether it brings the two cities closer, which needs diplomatic relations. */
  default boolean bringsCloser() {
    return false;
  }

  /** Begin exchanges. */
  record Explore() implements TieStep {
    @Override
    public String resource() {
      return "explorations";
    }
  }

  /**
   * Say anew who a lead is about, and of which kind it is.
   *
   * @param tiedElsewhere other Chinese cities that the city is tied to
   * @param between the institutions that a grass-roots tie is between
   */
  record Correct(TieKind kind, List<String> tiedElsewhere, @Nullable Institutions between)
      implements TieStep {
    /** Keeps its own copy. */
    public Correct {
      tiedElsewhere = List.copyOf(tiedElsewhere);
    }

    @Override
    public String resource() {
      return "corrections";
    }
  }

  /** Give up what nothing was signed for yet. */
  record Abandon() implements TieStep {
    @Override
    public String resource() {
      return "abandonments";
    }
  }

  /** Note the signed letter of intent (意向书). */
  record SignLetter(String fileId, LocalDate on, String by) implements TieStep {
    @Override
    public String resource() {
      return "letters-of-intent";
    }

    @Override
    public Optional<NamedPaper> paper() {
      return Optional.of(new NamedPaper(fileId, PaperKind.LETTER_OF_INTENT, null, on));
    }

    @Override
    public Optional<String> checker() {
      return Optional.of(by);
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** Send the papers to the review that is next, or that returned them. */
  record Submit(String by) implements TieStep {
    @Override
    public String resource() {
      return "submissions";
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** Take the papers back that no body has approved yet; exchanges go on. */
  record Withdraw() implements TieStep {
    @Override
    public String resource() {
      return "withdrawals";
    }
  }

  /** Take the papers back that a body has approved, by decision; exchanges go on. */
  record Recall(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "recalls";
    }
  }

  /**
   * Note what a reviewing body answered.
   *
   * @param body city, congress, province, cpaffc, superior, fao or filing
   * @param gaps everything that is to be corrected, where it returned the papers
   * @param by who notes it
   */
  record Review(String body, Instruction told, List<String> gaps, String by) implements TieStep {
    /** Keeps its own copy. */
    public Review {
      gaps = List.copyOf(gaps);
    }

    @Override
    public String resource() {
      return body + "-reviews";
    }

    @Override
    public Optional<NamedPaper> paper() {
      return Optional.ofNullable(told.fileId())
          .map(file -> instruction(file, told.documentNumber(), told.on()));
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(told.on());
    }

    @Override
    public Optional<String> checker() {
      return Optional.of(by);
    }

    @Override
    public boolean bringsCloser() {
      return told.result() == Instruction.Outcome.APPROVED;
    }
  }

  /** Note the signed agreement (协议书). */
  record Activate(String agreementFileId, LocalDate signedOn, String by) implements TieStep {
    @Override
    public String resource() {
      return "activations";
    }

    @Override
    public Optional<NamedPaper> paper() {
      return Optional.of(new NamedPaper(agreementFileId, PaperKind.AGREEMENT, null, signedOn));
    }

    @Override
    public Optional<String> checker() {
      return Optional.of(by);
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** Let it rest, by decision, since nothing goes on; it counts in no total then. */
  record FallDormant(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "dormancies";
    }
  }

  /** Let it count again, by decision, since something goes on. */
  record Awaken(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "awakenings";
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** Stop it by decision. */
  record Suspend(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "suspensions";
    }
  }

  /** Let it live again after it was suspended, by decision. */
  record Revive(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "revivals";
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** End it by decision. */
  record Terminate(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "terminations";
    }
  }

  /** A step that is a decision with its paper, noted by somebody else than who filed it. */
  sealed interface Decided extends TieStep {

    /** The decision. */
    Decree told();

    /** Who notes it. */
    String by();

    @Override
    default Optional<NamedPaper> paper() {
      return Optional.of(instruction(told().fileId(), told().documentNumber(), told().on()));
    }

    @Override
    default Optional<String> checker() {
      return Optional.of(by());
    }
  }

  private static NamedPaper instruction(String fileId, String documentNumber, LocalDate on) {
    return new NamedPaper(fileId, PaperKind.INSTRUCTION, documentNumber, on);
  }
}
