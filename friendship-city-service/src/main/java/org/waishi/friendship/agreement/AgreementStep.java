package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;

/** What the office can do with an agreement. */
public sealed interface AgreementStep {

  /** The name of the resource to post to. */
  String resource();

  /** Who looks at what others wrote, where this is a check. */
  default Optional<String> checker() {
    return Optional.empty();
  }

  /** The paper that it names, if it names one. */
  default Optional<String> file() {
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

  /**
   * Note what the lawyers said, or who approves.
   *
   * @param resource legal-checks or approvals
   */
  record Review(String resource, Instruction told, String by) implements AgreementStep {
    @Override
    public Optional<String> checker() {
      return Optional.of(by);
    }

    @Override
    public Optional<String> file() {
      return Optional.ofNullable(told.fileId());
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(told.on());
    }

    boolean approves() {
      return told.result() == Instruction.Outcome.APPROVED;
    }
  }

  /** Note the signing. */
  record Sign(Signing signing) implements AgreementStep {
    @Override
    public String resource() {
      return "signings";
    }

    @Override
    public Optional<String> file() {
      return Optional.ofNullable(signing.fileId());
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(signing.on());
    }
  }

  /** Decide, by a paper, that it stays although its tie was stopped or ended. */
  record Keep(Decree told, String by) implements AgreementStep {
    @Override
    public String resource() {
      return "continuations";
    }

    @Override
    public Optional<String> checker() {
      return Optional.of(by);
    }

    @Override
    public Optional<String> file() {
      return Optional.of(told.fileId());
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(told.on());
    }
  }

  /** End it before its term, by a paper; or give it up before it is signed. */
  record Terminate(LocalDate on, @Nullable String fileId) implements AgreementStep {
    @Override
    public String resource() {
      return "terminations";
    }

    @Override
    public Optional<String> file() {
      return Optional.ofNullable(fileId);
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(on);
    }
  }

  /**
   * What a step must know of the world.
   *
   * @param tie where the agreement's tie stands
   * @param tieApproved the day of the tie's last approval; null where it passed no review here
   * @param today in the office
   * @param relations whether there are diplomatic relations with the tie's country on a day
   * @param papers whether an id names a paper that was filed for the tie
   * @param times how long who is to answer may take
   */
  record World(
      TieState tie,
      @Nullable LocalDate tieApproved,
      LocalDate today,
      Predicate<LocalDate> relations,
      Predicate<String> papers,
      ReviewTimes times) {}
}
