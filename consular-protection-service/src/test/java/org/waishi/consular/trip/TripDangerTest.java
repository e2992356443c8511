package org.waishi.consular.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.trip.TripFixture.DEPART;
import static org.waishi.consular.trip.TripFixture.SUBMIT;
import static org.waishi.consular.trip.TripFixture.aTrip;
import static org.waishi.consular.trip.TripFixture.danger;
import static org.waishi.consular.trip.TripFixture.riskNote;
import static org.waishi.consular.trip.TripFixture.world;
import static org.waishi.consular.trip.TripFixture.yes;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.consular.trip.TripRefusal.CountryAtRed;
import org.waishi.consular.trip.TripRefusal.CountryWithoutRelations;
import org.waishi.consular.trip.TripRefusal.RiskNoteMissing;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.StepNotAllowed;

class TripDangerTest {

  private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);
  private static final Danger RED = danger(Danger.Kind.RED);
  private static final Danger ORANGE = danger(Danger.Kind.ORANGE);
  private static final Danger APART = danger(Danger.Kind.NO_RELATIONS);

  private static final Map<TripState, TripStep> FORWARD =
      Map.of(
          TripState.DRAFT,
          SUBMIT,
          TripState.BUDGET_OK,
          new TripStep.FileIt(),
          TripState.FAO_REVIEW,
          yes(Level.FAO),
          TripState.APPROVED,
          DEPART);

  @Test
  void a_country_at_red_or_without_relations_stops_every_way_forward() {
    FORWARD.forEach(
        (state, step) -> {
          String by = step instanceof TripStep.Review ? "he" : "zhao";
          TripFixture trip = aTrip().at(state);
          assertThat(trip.refused(step, world(by, RED, RED)))
              .containsExactly(new CountryAtRed("ES"));
          assertThat(trip.refused(step, world(by, APART)))
              .containsExactly(new CountryWithoutRelations("ES"));
        });
  }

  @Test
  void at_orange_nothing_is_permitted_or_leaves_without_a_note_as_young_as_the_warning() {
    RiskNoteMissing missing = new RiskNoteMissing("ES", SINCE);
    TripFixture filed = aTrip().at(TripState.FAO_REVIEW);
    assertThat(filed.refused(yes(Level.FAO), world("he", ORANGE))).containsExactly(missing);
    TripFixture permitted = aTrip().at(TripState.APPROVED);
    assertThat(permitted.refused(DEPART, world("zhao", ORANGE))).containsExactly(missing);
    permitted.after(riskNote(SINCE.minusDays(1)), "zhao");
    assertThat(permitted.refused(DEPART, world("zhao", ORANGE))).containsExactly(missing);
    permitted.after(riskNote(SINCE), "zhao");
    assertThat(permitted.now().take(DEPART, world("zhao", ORANGE)))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void a_permitted_trip_goes_to_recheck_at_red_and_back_when_that_is_over() {
    TripFixture trip = aTrip().at(TripState.APPROVED).seeing(RED);
    assertThat(trip.now().state()).isEqualTo(TripState.RECHECK);
    assertThat(trip.refused(DEPART, world("zhao")).getFirst()).isInstanceOf(StepNotAllowed.class);
    Trip again = trip.seeing(ORANGE).now();
    assertThat(again).isEqualTo(aTrip().at(TripState.APPROVED).now());
  }

  @Test
  void orange_sends_nothing_to_recheck_and_what_is_not_permitted_or_on_its_way_stays_as_it_is() {
    assertThat(aTrip().at(TripState.APPROVED).seeing(ORANGE).now().state())
        .isEqualTo(TripState.APPROVED);
    for (TripState other : new TripState[] {TripState.FAO_REVIEW, TripState.DEPARTED}) {
      assertThat(aTrip().at(other).seeing(RED).now().state()).isEqualTo(other);
    }
  }
}
