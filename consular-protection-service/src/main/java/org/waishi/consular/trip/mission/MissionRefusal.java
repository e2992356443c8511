package org.waishi.consular.trip.mission;

import java.time.LocalDate;
import org.waishi.consular.trip.limit.Measure;
import org.waishi.platform.aggregate.Refusal;

/** What is wrong with a mission, whatever becomes of it. */
public sealed interface MissionRefusal extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  /** More than a trip of its class may have. */
  record TripLimitExceeded(Measure measure, int atMost, int wanted) implements MissionRefusal {
    @Override
    public String code() {
      return "trip-limit-exceeded";
    }
  }

  /** It comes back before it departs. */
  record ReturnBeforeDeparture(LocalDate departsOn, LocalDate returnsOn) implements MissionRefusal {
    @Override
    public String code() {
      return "return-before-departure";
    }
  }

  /** More days in countries than there are. */
  record StopsLongerThanTrip(int stops, int trip) implements MissionRefusal {
    @Override
    public String code() {
      return "stops-longer-than-trip";
    }
  }

  /** Who invites is in none of the countries. */
  record InviterElsewhere(String country) implements MissionRefusal {
    @Override
    public String code() {
      return "inviter-elsewhere";
    }
  }

  /** No country of the route is where flights are few. */
  record FlightsNotPoor() implements MissionRefusal {
    @Override
    public String code() {
      return "flights-not-poor";
    }
  }
}
