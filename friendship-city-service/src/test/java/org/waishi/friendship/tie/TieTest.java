package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.tie.Tie.Instruction;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;

class TieTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static Tie yes(Decision<Tie> decision) {
    return ((Decision.Accepted<Tie>) decision).state();
  }

  private static Object no(Decision<Tie> decision) {
    return ((Decision.Refused<Tie>) decision).reasons().getFirst();
  }

  private static Instruction says(Tie.Outcome outcome) {
    return new Instruction(outcome, "body", "2026-1", DAY);
  }

  private static Tie exploring(TieKind kind) {
    return yes(yes(Tie.propose("c1", "JP", kind)).explore(DAY));
  }

  private static Tie inCityReview(TieKind kind) {
    return yes(yes(exploring(kind).sign(DAY, "f1", true)).submit("officer", true));
  }

  private static Tie passed(Tie tie, String step) {
    return yes(tie.review(step, says(Tie.Outcome.APPROVED), "reviewer", true));
  }

  @Test
  void no_tie_goes_past_exploring_without_diplomatic_relations() {
    assertThat(no(exploring(TieKind.SISTER).sign(DAY, "f1", false)))
        .isEqualTo(new Tie.NoDiplomaticRelations("JP"));
  }

  @Test
  void a_sister_city_needs_the_congress_and_the_friendship_association() {
    Tie tie = passed(inCityReview(TieKind.SISTER), "city-reviews");
    assertThat(tie.state()).isEqualTo(TieState.CONGRESS_REVIEW);
    tie = passed(passed(tie, "congress-reviews"), "province-reviews");
    assertThat(tie.state()).isEqualTo(TieState.CPAFFC_REVIEW);
    assertThat(passed(tie, "cpaffc-reviews").state()).isEqualTo(TieState.APPROVED);
  }

  @Test
  void a_cooperation_tie_skips_both() {
    Tie tie = passed(inCityReview(TieKind.COOPERATION), "city-reviews");
    assertThat(passed(tie, "province-reviews").state()).isEqualTo(TieState.APPROVED);
  }

  @Test
  void nobody_reviews_their_own_submission() {
    Tie tie = inCityReview(TieKind.SISTER);
    assertThat(no(tie.review("city-reviews", says(Tie.Outcome.APPROVED), "officer", true)))
        .isEqualTo(new FourEyes.MakerIsChecker("officer"));
  }

  @Test
  void returned_papers_come_back_to_the_same_review() {
    Tie tie = passed(inCityReview(TieKind.SISTER), "city-reviews");
    Tie back = yes(tie.review("congress-reviews", says(Tie.Outcome.RETURNED), "reviewer", true));
    assertThat(back.state()).isEqualTo(TieState.RETURNED);
    assertThat(yes(back.submit("officer", true)).state()).isEqualTo(TieState.CONGRESS_REVIEW);
  }

  @Test
  void an_agreement_is_never_older_than_the_last_approval() {
    Tie tie = passed(inCityReview(TieKind.COOPERATION), "city-reviews");
    tie = passed(tie, "province-reviews");
    assertThat(no(tie.activate("f2", DAY.minusDays(1), true)))
        .isEqualTo(new Tie.SignedBeforeApproval("2026-02-28", "2026-03-01"));
    assertThat(yes(tie.activate("f2", DAY, true)).state()).isEqualTo(TieState.ACTIVE);
  }

  @Test
  void an_illegal_step_names_the_allowed_ones() {
    assertThat(no(exploring(TieKind.SISTER).suspend(DAY)))
        .isEqualTo(new Tie.StepNotAllowed("EXPLORING", TieState.EXPLORING.steps()));
  }
}
