package org.waishi.consular.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.trip.TripFixture.BACK;
import static org.waishi.consular.trip.TripFixture.OUT;
import static org.waishi.consular.trip.TripFixture.aTrip;
import static org.waishi.consular.trip.TripFixture.paper;
import static org.waishi.consular.trip.TripFixture.world;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.consular.trip.Journey.ViolationKind;
import org.waishi.consular.trip.TripEvent.TripViolation;
import org.waishi.consular.trip.TripRefusal.ViolationsOpen;
import org.waishi.platform.aggregate.FourEyes.MakerIsChecker;

class TripViolationTest {

  private static final String UNIT = "11370200MB2800123X";
  private static final TripStep OTHERWISE =
      new TripStep.ComeBack(BACK.plusDays(1), List.of("ES", "PT", "PT"));
  private static final TripStep SETTLE = new TripStep.Settle(paper(BACK.plusDays(20)));

  @Test
  void more_days_and_other_countries_than_permitted_are_violations() {
    assertThat(aTrip().at(TripState.DEPARTED).said(OTHERWISE, "zhao"))
        .filteredOn(TripViolation.class::isInstance)
        .containsExactly(
            new TripViolation("t", UNIT, ViolationKind.TOO_MANY_DAYS, 6, 5, List.of("PT")),
            new TripViolation("t", UNIT, ViolationKind.UNPERMITTED_COUNTRY, 6, 5, List.of("PT")));
  }

  @Test
  void as_many_days_later_than_permitted_are_a_violation_too() {
    TripFixture late =
        aTrip().at(TripState.APPROVED).after(new TripStep.Depart(OUT.plusDays(1)), "zhao");
    TripStep back = new TripStep.ComeBack(BACK.plusDays(1), List.of("ES"));
    assertThat(late.said(back, "zhao"))
        .filteredOn(TripViolation.class::isInstance)
        .containsExactly(new TripViolation("t", UNIT, ViolationKind.LATER_DAYS, 5, 5, List.of()));
  }

  @Test
  void fewer_days_and_countries_are_none() {
    TripStep early = new TripStep.ComeBack(BACK.minusDays(1), List.of("ES"));
    assertThat(aTrip().at(TripState.DEPARTED).said(early, "zhao")).hasSize(1);
  }

  @Test
  void a_trip_is_not_archived_before_its_violations_are_settled() {
    TripFixture trip = aTrip().at(TripState.DEPARTED).after(OTHERWISE, "zhao");
    trip.at(TripState.REPORTED);
    assertThat(trip.now().allowed()).containsExactly("closures", "violation-settlements");
    assertThat(trip.refused(new TripStep.Close(), world("zhao")))
        .containsExactly(new ViolationsOpen(2));
    trip.after(SETTLE, "he");
    assertThat(trip.now().onJourney().open()).isZero();
    assertThat(trip.at(TripState.CLOSED).now().onJourney().violations())
        .allMatch(one -> paper(BACK.plusDays(20)).equals(one.settledBy()));
  }

  @Test
  void nobody_settles_the_violations_of_their_own_trip_and_nothing_is_settled_where_none_is() {
    TripFixture trip = aTrip().at(TripState.DEPARTED).after(OTHERWISE, "zhao");
    assertThat(trip.refused(SETTLE, world("zhao"))).containsExactly(new MakerIsChecker("zhao"));
    assertThat(aTrip().at(TripState.RETURNED).now().allowed())
        .doesNotContain("violation-settlements");
  }
}
