package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;

/** What the office can do with an agreement. */
public sealed interface AgreementStep {

  /** The name of the resource to post to. */
  String resource();

  /** Who notes it, where that must be somebody else than who wrote it or filed the paper. */
  default Optional<String> checker() {
    return Optional.empty();
  }

  /**
   * The paper that it names, if it names one.
   *
   * @param of what sort of agreement the step is for
   */
  default Optional<NamedPaper> paper(AgreementKind of) {
    return Optional.empty();
  }

  /** The days on which papers of this step were signed or issued. */
  default List<LocalDate> papers() {
    return List.of();
  }

  /** Write it anew. */
  record Revise(Content content, String by) implements AgreementStep {
    @Override
    public String resource() {
      return "revisions";
    }
  }

  /** Send it to the lawyers. */
  record Submit(String by) implements AgreementStep {
    @Override
    public String resource() {
      return "submissions";
    }
  }

  /** Confirm what a table said. */
  record Confirm(String by) implements Checked {
    @Override
    public String resource() {
      return "confirmations";
    }
  }

  /** Take out again what a table brought in by mistake. */
  record Reject(String reason, String by) implements Checked {
    @Override
    public String resource() {
      return "rejections";
    }
  }

  /** Give up what nobody has checked yet, or what was returned. */
  record Abandon() implements AgreementStep {
    @Override
    public String resource() {
      return "abandonments";
    }
  }

  /**
   * Note what the lawyers said, or who approves.
   *
   * @param resource legal-checks or approvals
   */
  record Review(String resource, Instruction told, String by) implements Checked {
    @Override
    public Optional<NamedPaper> paper(AgreementKind of) {
      PaperKind kind =
          resource.equals("legal-checks") ? PaperKind.LEGAL_OPINION : PaperKind.INSTRUCTION;
      return Optional.ofNullable(told.fileId())
          .map(file -> new NamedPaper(file, kind, told.documentNumber(), told.on()));
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(told.on());
    }
  }

  /** Note the signing. */
  record Sign(Signing signing, String by) implements Checked {
    @Override
    public String resource() {
      return "signings";
    }

    @Override
    public Optional<NamedPaper> paper(AgreementKind of) {
      return Optional.ofNullable(signing.fileId())
          .map(file -> new NamedPaper(file, of.paper(), null, signing.on()));
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(signing.on());
    }
  }

  /** Decide that it stays although its tie was stopped or ended. */
  record Keep(Decree told, String by) implements Decided {
    @Override
    public String resource() {
      return "continuations";
    }
  }

  /**
   * End it before its term, or give it up after somebody has checked it.
   *
   * @param endsOn the day on which it ends; the paper may be older or younger
   */
  record Terminate(Decree told, LocalDate endsOn, String by) implements Decided {
    @Override
    public String resource() {
      return "terminations";
    }

    @Override
    public List<LocalDate> papers() {
      return Stream.of(told.on(), endsOn).distinct().toList();
    }
  }

  /** A step that is noted by somebody else than who wrote the agreement or filed the paper. */
  sealed interface Checked extends AgreementStep {

    /** Who notes it. */
    String by();

    @Override
    default Optional<String> checker() {
      return Optional.of(by());
    }
  }

  /** A step that is a decision with its paper. */
  sealed interface Decided extends Checked {

    /** The decision. */
    Decree told();

    @Override
    default Optional<NamedPaper> paper(AgreementKind of) {
      return Optional.of(
          new NamedPaper(
              told().fileId(), PaperKind.INSTRUCTION, told().documentNumber(), told().on()));
    }

    @Override
    default List<LocalDate> papers() {
      return List.of(told().on());
    }
  }

  /**
   * What a step must know of the world.
   *
   * @param tie where the agreement's tie stands
   * @param tieApproved the day of the tie's last approval; null where it passed no review here
   * @param today in the office
   * @param relations whether there are diplomatic relations with the tie's country on a day
   * @param papers what was filed for the tie
   * @param times how long who is to answer may take
   */
  record World(
      TieState tie,
      @Nullable LocalDate tieApproved,
      LocalDate today,
      Predicate<LocalDate> relations,
      Filing papers,
      ReviewTimes times) {}
}
