package org.waishi.consular.trip.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.consular.trip.limit.Measure;
import org.waishi.consular.trip.limit.TripClass;
import org.waishi.consular.trip.limit.TripRules;
import org.waishi.consular.trip.mission.MissionRefusal.FlightsNotPoor;
import org.waishi.consular.trip.mission.MissionRefusal.InviterElsewhere;
import org.waishi.consular.trip.mission.MissionRefusal.ReturnBeforeDeparture;
import org.waishi.consular.trip.mission.MissionRefusal.StopsLongerThanTrip;
import org.waishi.consular.trip.mission.MissionRefusal.TripLimitExceeded;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.calendar.WorkingDays;

class MissionPolicyTest {

  private static final TripRules RULES = TripRules.shipped(WorkingDays.bundled());
  private static final LocalDate OUT = LocalDate.of(2026, 11, 10);

  /** A trip of so many days to these countries. */
  private static Mission mission(TripClass of, boolean poorFlights, int days, String... countries) {
    List<Stop> stops = Stream.of(countries).map(country -> new Stop(country, 1)).toList();
    return new Mission(
        "11370200MB2800123X",
        1,
        of,
        "商签友好城市交流计划",
        Funding.PUBLIC_BUDGET,
        new Inviter("Concello de Vigo", countries[0], null, null),
        new Route(stops, poorFlights, OUT, OUT.plusDays(days - 1L)));
  }

  private static List<Refusal> against(Mission mission, int people) {
    return MissionPolicy.against(mission, people, RULES);
  }

  @ParameterizedTest(name = "{0}, few flights {1}: {2} days and no more")
  @CsvSource({
    "ES, false, 5, DAYS_IN_ONE",
    "ES PT, false, 8, DAYS_IN_TWO",
    "ES PT FR, false, 10, DAYS_IN_MORE",
    "BR, true, 6, FAR_DAYS_IN_ONE",
    "BR ES, true, 9, FAR_DAYS_IN_TWO",
    "KE ES FR, true, 11, FAR_DAYS_IN_MORE"
  })
  void days_count_from_exit_to_entry_by_the_number_of_countries(
      String countries, boolean poorFlights, int most, Measure measure) {
    String[] all = countries.split(" ", -1);
    assertThat(against(mission(TripClass.GOVERNMENT, poorFlights, most, all), 6)).isEmpty();
    assertThat(against(mission(TripClass.GOVERNMENT, poorFlights, most + 1, all), 6))
        .containsExactly(new TripLimitExceeded(measure, most, most + 1));
  }

  @Test
  void no_delegation_has_more_than_six_people_and_no_trip_more_than_three_countries() {
    assertThat(against(mission(TripClass.ENTERPRISE, false, 5, "ES", "PT", "FR", "IT"), 7))
        .containsExactly(
            new TripLimitExceeded(Measure.PEOPLE, 6, 7),
            new TripLimitExceeded(Measure.COUNTRIES, 3, 4));
  }

  @Test
  void research_has_rules_of_its_own() {
    assertThat(against(mission(TripClass.RESEARCH, false, 90, "ES", "PT", "FR", "IT"), 7))
        .isEmpty();
    assertThat(against(mission(TripClass.RESEARCH, false, 91, "ES"), 1)).hasSize(1);
  }

  @Test
  void a_troupe_may_be_larger_and_stays_no_longer() {
    assertThat(against(mission(TripClass.CULTURE, false, 5, "ES"), 40)).isEmpty();
    assertThat(against(mission(TripClass.CULTURE, false, 6, "ES"), 40)).hasSize(1);
  }

  @Test
  void a_country_passed_twice_counts_once() {
    assertThat(against(mission(TripClass.GOVERNMENT, false, 8, "ES", "PT", "ES"), 6)).isEmpty();
  }

  @Test
  void nobody_asks_for_a_day_more_where_flights_are_many() {
    assertThat(against(mission(TripClass.GOVERNMENT, true, 6, "ES"), 6))
        .containsExactly(new FlightsNotPoor());
  }

  @Test
  void who_invites_is_in_one_of_the_countries() {
    Mission there = mission(TripClass.GOVERNMENT, false, 5, "ES");
    Mission elsewhere =
        new Mission(
            there.unit(),
            1,
            there.tripClass(),
            there.purpose(),
            there.funding(),
            new Inviter("Agência", "PT", null, null),
            there.route());
    assertThat(against(elsewhere, 6)).containsExactly(new InviterElsewhere("PT"));
  }

  @Test
  void the_stops_are_not_longer_than_the_trip_and_the_trip_does_not_end_before_it_starts() {
    assertThat(against(mission(TripClass.GOVERNMENT, false, 1, "ES", "PT"), 6))
        .containsExactly(new StopsLongerThanTrip(2, 1));
    assertThat(against(mission(TripClass.GOVERNMENT, false, 0, "ES"), 6))
        .containsExactly(new ReturnBeforeDeparture(OUT, OUT.minusDays(1)));
  }
}
