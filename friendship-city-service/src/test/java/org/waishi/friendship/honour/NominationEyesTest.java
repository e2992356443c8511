package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.REVIEWER;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.platform.aggregate.FourEyes;

/** Who may note what, and who may not: nobody checks their own work, nor two levels in a row. */
class NominationEyesTest {
  @Test
  void the_same_person_does_not_note_two_levels_that_follow_each_other() {
    NominationFixture passed = nominated().agreed().sent().passed("sector-reviews");
    assertThat(passed.refuses(review("fao-reviews", Outcome.APPROVED, DAY, REVIEWER)))
        .containsExactly(new NominationRefusal.SameReviewerTwice(REVIEWER));
    assertThat(passed.refuses(review("fao-reviews", Outcome.RETURNED, DAY, REVIEWER)))
        .containsExactly(new NominationRefusal.SameReviewerTwice(REVIEWER));
    assertThat(passed.takes(review("fao-reviews", Outcome.APPROVED, DAY, LEADER)).nomination())
        .extracting(Nomination::state)
        .isEqualTo(NominationState.BACKGROUND_CHECK);
  }

  @Test
  void whoever_submitted_at_any_time_checks_nothing() {
    NominationFixture again =
        nominated()
            .agreed()
            .takes(new NominationStep.Submit(DAY.minusDays(5), LEADER))
            .takes(review("sector-reviews", Outcome.RETURNED))
            .takes(new NominationStep.Submit(DAY, OFFICER));
    assertThat(again.refuses(review("sector-reviews", Outcome.APPROVED, DAY, LEADER)))
        .containsExactly(new FourEyes.MakerIsChecker(LEADER));
  }

  @Test
  void who_noted_a_yes_sends_nothing_again() {
    NominationFixture returned =
        nominated()
            .agreed()
            .sent()
            .passed("sector-reviews")
            .takes(review("fao-reviews", Outcome.RETURNED));
    assertThat(returned.refuses(new NominationStep.Submit(DAY, REVIEWER)))
        .containsExactly(new FourEyes.MakerIsChecker(REVIEWER));
  }

  @Test
  void nobody_checks_what_they_nominated_or_submitted() {
    for (String step : NominationFixture.ORDER) {
      NominationFixture before = nominated(true).agreed().sent().upTo(step);
      assertThat(before.refuses(review(step, Outcome.APPROVED, DAY, OFFICER)))
          .as(step)
          .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    }
    Instruction away = NominationFixture.paper("government-decisions", DAY);
    assertThat(nominated().awarded().refuses(new NominationStep.Revoke(away, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    NominationFixture other =
        nominated().agreed().takes(new NominationStep.Submit(DAY.minusDays(2), "second"));
    assertThat(other.refuses(review("sector-reviews", Outcome.DECLINED, DAY, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    assertThat(other.refuses(review("sector-reviews", Outcome.APPROVED, DAY, "second")))
        .containsExactly(new FourEyes.MakerIsChecker("second"));
  }

  @ParameterizedTest
  @CsvSource({
    "sector-reviews, 商务局",
    "fao-reviews, 青岛市人民政府外事办公室",
    "background-checks, 青岛市公安局",
    "government-decisions, 青岛市人民政府",
    "congress-decisions, 青岛市人民代表大会常务委员会"
  })
  void only_the_right_body_answers(String step, String body) {
    NominationFixture before = nominated(true).agreed().sent().upTo(step);
    Instruction another = new Instruction("另一机关", "no-1", DAY, "file-1");
    assertThat(
            before.refuses(
                new NominationStep.Review(
                    step, Outcome.APPROVED, another, NominationFixture.noter(step))))
        .containsExactly(new NominationRefusal.DecidedByWrongBody(body, "另一机关"));
  }
}
