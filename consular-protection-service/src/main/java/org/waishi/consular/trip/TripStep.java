package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.List;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.platform.aggregate.Refusal;

/** What the office can do with a trip. */
public sealed interface TripStep {

  /** The name of the resource to post to. */
  String resource();

  /**
   * Ask for something else.
   *
   * @param people how many travel
   * @param against what stands against the delegation and the place in the plan
   */
  record Change(Mission mission, int people, List<Refusal> against) implements TripStep {
    @Override
    public String resource() {
      return "changes";
    }
  }

  /** Put up its public notice. */
  record Submit(LocalDate noticeOn) implements TripStep {
    @Override
    public String resource() {
      return "submissions";
    }
  }

  /** Note what a level answered. */
  record Review(Level level, Outcome outcome, Paper paper) implements TripStep {
    @Override
    public String resource() {
      return level.resource();
    }
  }

  /** Who says yes, in their order. */
  enum Level {
    /** The unit's own leaders (单位审核). */
    UNIT("unit-reviews", TripState.UNIT_OK),
    /** The finance side (经费先行审核). */
    FINANCE("budget-opinions", TripState.BUDGET_OK),
    /** The Foreign Affairs Office (外办审批). */
    FAO("fao-reviews", TripState.APPROVED);

    private final String resource;
    private final TripState passed;

    Level(String resource, TripState passed) {
      this.resource = resource;
      this.passed = passed;
    }

    /** The name of the resource to post its answer to. */
    public String resource() {
      return resource;
    }

    TripState passed() {
      return passed;
    }
  }

  /** What a level answers. */
  enum Outcome {
    /** Yes. */
    APPROVED,
    /** Correct and submit again. */
    RETURNED,
    /** No. */
    REJECTED
  }

  /** File it with the office. */
  record FileIt() implements TripStep {
    @Override
    public String resource() {
      return "filings";
    }
  }

  /** Note that the unit signed that it knows the risk. */
  record NoteRisk(Dossier.RiskNote note) implements TripStep {
    @Override
    public String resource() {
      return "risk-notes";
    }
  }

  /** Note that it left. */
  record Depart(LocalDate on) implements TripStep {
    @Override
    public String resource() {
      return "departures";
    }
  }

  /**
   * Note that it is back.
   *
   * @param countries where it really was
   */
  record ComeBack(LocalDate on, List<String> countries) implements TripStep {

    /** Keeps its own copy. */
    public ComeBack {
      countries = List.copyOf(countries);
    }

    @Override
    public String resource() {
      return "returns";
    }
  }

  /** Note that its passports were handed in. */
  record HandPassportsIn(LocalDate on) implements TripStep {
    @Override
    public String resource() {
      return "passport-returns";
    }
  }

  /** Take its report. */
  record Report(LocalDate on, String fileId) implements TripStep {
    @Override
    public String resource() {
      return "reports";
    }
  }

  /** Settle its violations. */
  record Settle(Paper paper) implements TripStep {
    @Override
    public String resource() {
      return "violation-settlements";
    }
  }

  /** Archive it. */
  record Close() implements TripStep {
    @Override
    public String resource() {
      return "closures";
    }
  }

  /** Give it up. */
  record Cancel(CancelReason reason) implements TripStep {
    @Override
    public String resource() {
      return "cancellations";
    }
  }

  /** Why a trip is given up. */
  enum CancelReason {
    NO_LONGER_NEEDED,
    INVITATION_WITHDRAWN,
    NO_VISA,
    NOT_SAFE,
    FORCE_MAJEURE
  }
}
