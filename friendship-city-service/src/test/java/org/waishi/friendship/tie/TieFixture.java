package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** A tie on its way: {@code aTie().ofKind(SISTER).inReviewOf("congress")}. */
public final class TieFixture {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  public static final Circumstances FRIENDLY = new Circumstances(DAY, _ -> true);
  public static final Circumstances HOSTILE = new Circumstances(DAY, _ -> false);

  private static final List<String> REVIEWS = List.of("city", "congress", "province", "cpaffc");

  private TieKind kind = TieKind.COOPERATION;
  private String upgrades;

  private TieFixture() {}

  public static TieFixture aTie() {
    return new TieFixture();
  }

  public TieFixture ofKind(TieKind wanted) {
    kind = wanted;
    return this;
  }

  public TieFixture upgrading(String tie) {
    upgrades = tie;
    return ofKind(TieKind.SISTER);
  }

  public Tie asLead() {
    return accepted(Tie.propose(new Tie.Lead("c1", "JP", kind, upgrades, List.of())));
  }

  public Tie exploring() {
    return after(asLead(), new TieStep.Explore());
  }

  public Tie withLetter() {
    return after(exploring(), new TieStep.SignLetter("f1", DAY));
  }

  /** Before this body: city, congress, province or cpaffc. */
  public Tie inReviewOf(String body) {
    Tie tie = after(withLetter(), new TieStep.Submit("officer"));
    for (String before : REVIEWS.subList(0, REVIEWS.indexOf(body))) {
      if (tie.state().steps().contains(before + "-reviews")) {
        tie = after(tie, approval(before));
      }
    }
    return tie;
  }

  public Tie approved() {
    String last = kind == TieKind.SISTER ? "cpaffc" : "province";
    return after(inReviewOf(last), approval(last));
  }

  public Tie active() {
    return after(approved(), new TieStep.Activate("f2", DAY));
  }

  public static TieStep.Review approval(String body) {
    return answer(body, Instruction.Outcome.APPROVED);
  }

  public static TieStep.Review answer(String body, Instruction.Outcome result) {
    return new TieStep.Review(body, new Instruction(result, body, "2026-1", DAY, "f3"), "reviewer");
  }

  public static Tie after(Tie tie, TieStep... steps) {
    Tie now = tie;
    for (TieStep step : steps) {
      now = accepted(now.take(step, FRIENDLY));
    }
    return now;
  }

  public static Tie accepted(Decision<Tie> decision) {
    return switch (decision) {
      case Decision.Accepted<Tie>(var state, _) -> state;
      case Decision.Refused<Tie>(var reasons) -> throw new AssertionError(reasons);
    };
  }

  public static List<Refusal> refused(Decision<Tie> decision) {
    return switch (decision) {
      case Decision.Accepted<Tie>(_, var facts) -> throw new AssertionError(facts);
      case Decision.Refused<Tie>(var reasons) -> reasons;
    };
  }
}
