package org.waishi.consular.trip;

import java.time.LocalDate;
import org.waishi.platform.aggregate.Refusal;

/** Why a trip is not taken further; each name says what is true. */
public sealed interface TripRefusal extends Refusal {

  /** Somebody who travels is on another trip on one of its days; who, is not said aloud. */
  record PersonOnAnotherTrip() implements TripRefusal {
    @Override
    public String code() {
      return "person-on-another-trip";
    }
  }

  /** Another trip has this entry of the unit's plan. */
  record PlanEntryUsed() implements TripRefusal {
    @Override
    public String code() {
      return "plan-entry-used";
    }
  }

  /** The paper is of a day on which the public notice still stood. */
  record NoticeStillRunning(LocalDate until) implements TripRefusal {
    @Override
    public String code() {
      return "notice-still-running";
    }
  }

  /** It would leave before its notice has run. */
  record DepartsBeforeNoticeEnds(LocalDate departsOn, LocalDate until) implements TripRefusal {
    @Override
    public String code() {
      return "departs-before-notice-ends";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The country is at red: nobody goes there. */
  record CountryAtRed(String country) implements TripRefusal {
    @Override
    public String code() {
      return "country-at-red";
    }
  }

  /** There are no diplomatic relations with the country. */
  record CountryWithoutRelations(String country) implements TripRefusal {
    @Override
    public String code() {
      return "country-without-relations";
    }
  }

  /** The country is at orange, and no note of the risk is as young as that. */
  record RiskNoteMissing(String country, LocalDate since) implements TripRefusal {
    @Override
    public String code() {
      return "risk-note-missing";
    }
  }

  /** The unit has trips with violations that are not settled. */
  record UnitHasViolations(String unit, long trips) implements TripRefusal {
    @Override
    public String code() {
      return "unit-has-violations";
    }
  }

  /** The unit owes reports of trips, past their day. */
  record UnitOwesReports(String unit, long trips) implements TripRefusal {
    @Override
    public String code() {
      return "unit-owes-reports";
    }
  }

  /** The permit is younger than the day of departure. */
  record PermitAfterDeparture(LocalDate on, LocalDate departsOn) implements TripRefusal {
    @Override
    public String code() {
      return "permit-after-departure";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Nobody leaves before the permitted day. */
  record DepartsTooEarly(LocalDate on, LocalDate permitted) implements TripRefusal {
    @Override
    public String code() {
      return "departs-too-early";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** What came later is said to have been earlier. */
  record TripDaysOutOfOrder(LocalDate on, LocalDate before) implements TripRefusal {
    @Override
    public String code() {
      return "trip-days-out-of-order";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** Its violations are not settled. */
  record ViolationsOpen(int violations) implements TripRefusal {
    @Override
    public String code() {
      return "violations-open";
    }
  }
}
