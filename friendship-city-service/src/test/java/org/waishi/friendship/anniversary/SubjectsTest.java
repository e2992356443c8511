package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.DAY;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.anniversary.Reckoning.Subject;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Background;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;

/** Which agreements have anniversaries of their own; all here are signed on 2026-05-01. */
class SubjectsTest {

  private static final Agreement IN_FORCE = drafted().inForce().agreement();

  @Test
  void an_agreement_in_force_counts_from_its_signing() {
    assertThat(Subjects.signed(IN_FORCE, since("1999-06-01")))
        .contains(
            new Subject(SubjectKind.AGREEMENT, "a1", "t1", "JP", PartialDate.of("2026-05-01")));
    assertThat(Subjects.signed(IN_FORCE, since(null))).isPresent();
  }

  @Test
  void the_founding_paper_of_a_tie_does_not_double_the_ties_own_anniversary() {
    assertThat(Subjects.signed(IN_FORCE, since("2026-05-01"))).isEmpty();
    assertThat(Subjects.signed(IN_FORCE, since("2026-05"))).isEmpty();
    assertThat(Subjects.signed(IN_FORCE, since("2026"))).isEmpty();
    for (String other : List.of("2026-04-30", "2026-05-02", "2026-04", "2026-06", "2025")) {
      assertThat(Subjects.signed(IN_FORCE, since(other))).as(other).isPresent();
    }
  }

  @Test
  void one_that_is_not_in_force_has_none() {
    Tie tie = since("1999-06-01");
    assertThat(Subjects.signed(drafted().approved().agreement(), tie)).isEmpty();
    assertThat(Subjects.signed(drafted().signed().agreement(), tie)).isEmpty();
    assertThat(Subjects.signed(drafted().inForce().lives(DAY.plusYears(9)).agreement(), tie))
        .as("expired")
        .isEmpty();
  }

  @Test
  void a_grass_roots_tie_makes_none_because_it_is_one_of_institutions() {
    Map<String, Tie> living = new HashMap<>();
    for (TieKind kind : TieKind.values()) {
      Subjects.note(kind.name(), tie(kind, "1999-06-01"), living);
    }
    assertThat(living.keySet())
        .contains("SISTER", "COOPERATION")
        .doesNotContain("GRASS_ROOTS")
        .hasSize(TieKind.values().length - 1);
  }

  private static Tie since(String established) {
    return tie(TieKind.SISTER, established);
  }

  private static Tie tie(TieKind kind, String established) {
    PartialDate day = established == null ? null : PartialDate.of(established);
    Background known = new Background(List.of(), null, null, List.of(), null);
    Decision<Tie> decided = Tie.bringIn(new Tie.Historic("c1", "JP", kind, day, known), "officer");
    return ((Decision.Accepted<Tie>) decided).state();
  }
}
