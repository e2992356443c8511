package org.waishi.friendship.exchange.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.HeardFacts;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Direction;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeKind;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Standing;
import org.waishi.friendship.exchange.hearing.TripReactions.Heard;

/** What is heard of official trips is what consular-protection-service approved. */
class HeardTripsTest {

  private static final Partner VIGO = new Partner("tie-7", "ES", null);

  @Test
  void everything_that_is_heard_of_trips_is_said() {
    assertThat(HeardFacts.unsaid(new TripReactions(null).toTrips())).isEmpty();
  }

  @Test
  void an_approved_trip_is_understood_with_its_tie_days_and_people() throws IOException {
    Exchange.Entry told =
        HeardFacts.example("consular.trip-approved", Heard.class).as(Standing.PLANNED);
    assertThat(told.partner()).isEqualTo(VIGO);
    assertThat(told.occasion()).isEqualTo(visit("2026-11-14"));
  }

  @Test
  void a_trip_that_came_back_is_understood_as_it_really_was() throws IOException {
    Exchange.Entry told =
        HeardFacts.example("consular.trip-returned", Heard.class).as(Standing.HELD);
    assertThat(told.partner()).isEqualTo(VIGO);
    assertThat(told.occasion()).isEqualTo(visit("2026-11-15"));
  }

  @Test
  void a_void_permit_is_understood() throws IOException {
    Heard told = HeardFacts.example("consular.trip-permit-void", Heard.class);
    assertThat(told.as(Standing.CANCELLED).partner()).isEqualTo(VIGO);
  }

  private static Occasion visit(String until) {
    return new Occasion(
        ExchangeKind.VISIT,
        Direction.OUTGOING,
        PartialDate.of("2026-11-10"),
        PartialDate.of(until),
        5);
  }
}
