package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.clock.ReviewTimes;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** A tie on its way: {@code aTie().ofKind(SISTER).inReviewOf("congress")}. */
public final class TieFixture {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  public static final ReviewTimes NO_HURRY = new ReviewTimes(List.of());
  public static final Circumstances FRIENDLY = new Circumstances(DAY, _ -> true, NO_HURRY);
  public static final Circumstances HOSTILE = new Circumstances(DAY, _ -> false, NO_HURRY);

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
    return accepted(Tie.propose(new Tie.Lead("c1", "JP", kind, upgrades, List.of(), between())));
  }

  public Tie exploring() {
    return after(asLead(), new TieStep.Explore());
  }

  public Tie withLetter() {
    return after(exploring(), new TieStep.SignLetter("f1", DAY, "reviewer"));
  }

  /** Before this body: city, congress, province …. */
  public Tie inReviewOf(String body) {
    Tie tie = after(withLetter(), new TieStep.Submit("officer"));
    while (!tie.state().steps().contains(body + "-reviews")) {
      tie = after(tie, approval(tie.state()));
    }
    return tie;
  }

  public Tie approved() {
    Tie tie = after(withLetter(), new TieStep.Submit("officer"));
    while (tie.state().isReview()) {
      tie = after(tie, approval(tie.state()));
    }
    return tie;
  }

  public Tie active() {
    return after(approved(), new TieStep.Activate("f2", DAY, "reviewer"));
  }

  private Institutions between() {
    return kind == TieKind.GRASS_ROOTS ? new Institutions("青岛二中", "Girls' School") : null;
  }

  private static TieStep.Review approval(TieState review) {
    return approval(review.steps().getFirst().replace("-reviews", ""));
  }

  public static TieStep.Review approval(String body) {
    return answer(body, Instruction.Outcome.APPROVED);
  }

  public static TieStep.Review answer(String body, Instruction.Outcome result) {
    String file = body + "-" + result;
    List<String> gaps = result == Instruction.Outcome.RETURNED ? List.of("no consent") : List.of();
    return new TieStep.Review(
        body, new Instruction(result, body, "2026-1", DAY, file), gaps, "reviewer");
  }

  public static TieStep rest() {
    return new TieStep.FallDormant(decree("rest"), "reviewer");
  }

  public static TieStep awaken() {
    return new TieStep.Awaken(decree("awakening"), "reviewer");
  }

  public static TieStep suspend() {
    return new TieStep.Suspend(decree("suspension"), "reviewer");
  }

  public static TieStep revive() {
    return new TieStep.Revive(decree("revival"), "reviewer");
  }

  public static TieStep recall() {
    return new TieStep.Recall(decree("recall"), "reviewer");
  }

  public static TieStep terminate() {
    return new TieStep.Terminate(decree("end"), "reviewer");
  }

  private static Decree decree(String file) {
    return new Decree("city", "2026-2", DAY, file);
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
