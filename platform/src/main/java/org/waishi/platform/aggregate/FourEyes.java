package org.waishi.platform.aggregate;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maker is not checker (四眼原则): nobody reviews what is their own work.
 *
 * <p>Source: domain guide 0.2 rule 4; the graded protection scheme wants split duties.
 */
public final class FourEyes {

  private FourEyes() {}

  /** The reason against {@code checker} reviewing what {@code maker} made, if there is one. */
  public static Optional<Refusal> against(String maker, String checker) {
    return maker.equals(checker) ? Optional.of(new MakerIsChecker(checker)) : Optional.empty();
  }

  /** The same where several had a hand in it. */
  public static Stream<Refusal> against(Stream<String> makers, String checker) {
    return makers.distinct().flatMap(maker -> against(maker, checker).stream());
  }

  /** The reviewer made what is to be reviewed. */
  public record MakerIsChecker(String person) implements Refusal {
    @Override
    public String code() {
      return "maker-is-checker";
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }
}
