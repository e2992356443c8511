package org.waishi.friendship.tie.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the office can do with a tie. Each is an order to it. */
public sealed interface TieStep {

  /** The name of the resource to post to. */
  String resource();

  /** The days on which papers of this step were signed or issued. */
  default List<LocalDate> papers() {
    return List.of();
  }

  /** The paper that it names, if it names one. */
  default Optional<String> file() {
    return Optional.empty();
  }

  /** Whether it brings the two cities closer, which needs diplomatic relations. */
  default boolean bringsCloser() {
    return !papers().isEmpty();
  }

  /** Begin exchanges. */
  record Explore() implements TieStep {
    @Override
    public String resource() {
      return "explorations";
    }
  }

  /** Note the signed letter of intent (意向书). */
  record SignLetter(String fileId, LocalDate on) implements TieStep {
    @Override
    public String resource() {
      return "letters-of-intent";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(fileId);
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(on);
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

  /**
   * Note what a reviewing body answered.
   *
   * @param body city, congress, province, cpaffc, superior, fao or filing
   * @param by who notes it
   */
  record Review(String body, Instruction told, String by) implements TieStep {
    @Override
    public String resource() {
      return body + "-reviews";
    }

    @Override
    public Optional<String> file() {
      return Optional.ofNullable(told.fileId());
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(told.on());
    }

    @Override
    public boolean bringsCloser() {
      return told.result() == Instruction.Outcome.APPROVED;
    }
  }

  /** Note the signed agreement (协议书). */
  record Activate(String agreementFileId, LocalDate signedOn) implements TieStep {
    @Override
    public String resource() {
      return "activations";
    }

    @Override
    public Optional<String> file() {
      return Optional.of(agreementFileId);
    }

    @Override
    public List<LocalDate> papers() {
      return List.of(signedOn);
    }
  }

  /** Note that nothing goes on. */
  record FallDormant() implements TieStep {
    @Override
    public String resource() {
      return "dormancies";
    }
  }

  /** Stop it by decision. */
  record Suspend() implements TieStep {
    @Override
    public String resource() {
      return "suspensions";
    }
  }

  /** Let it live again. */
  record Revive() implements TieStep {
    @Override
    public String resource() {
      return "revivals";
    }

    @Override
    public boolean bringsCloser() {
      return true;
    }
  }

  /** End it. */
  record Terminate() implements TieStep {
    @Override
    public String resource() {
      return "terminations";
    }
  }
}
