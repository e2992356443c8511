package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waishi.consular.paper.Paper;
import org.waishi.consular.trip.Dossier.RiskNote;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.TripStep.Outcome;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.consular.trip.limit.TripClass;
import org.waishi.consular.trip.limit.TripRules;
import org.waishi.consular.trip.mission.Funding;
import org.waishi.consular.trip.mission.Inviter;
import org.waishi.consular.trip.mission.Mission;
import org.waishi.consular.trip.mission.Route;
import org.waishi.consular.trip.mission.Stop;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.calendar.WorkingDays;

/**
 * A trip of five days to Spain as a test needs it. Zhao makes it, He checks it, its notice stands
 * from Monday 12 to Monday 19 October 2026.
 */
final class TripFixture {

  static final TripRules RULES = TripRules.shipped(WorkingDays.bundled());
  static final LocalDate NOTICE = LocalDate.of(2026, 10, 12);
  static final LocalDate NOTICE_UNTIL = LocalDate.of(2026, 10, 19);
  static final LocalDate OUT = LocalDate.of(2026, 11, 10);
  static final LocalDate BACK = LocalDate.of(2026, 11, 14);
  static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  static final TripStep SUBMIT = new TripStep.Submit(NOTICE);
  static final TripStep DEPART = new TripStep.Depart(OUT);
  static final TripStep COME_BACK = new TripStep.ComeBack(BACK, List.of("ES"));

  private Trip now = accepted(Trip.draft("t", wish(mission()), world("zhao")));

  static TripFixture aTrip() {
    return new TripFixture();
  }

  static Mission mission() {
    return to("ES", OUT, BACK);
  }

  static Mission to(String country, LocalDate out, LocalDate back) {
    return new Mission(
        "11370200MB2800123X",
        1,
        TripClass.SISTER_CITY,
        "商签友好城市交流计划",
        Funding.PUBLIC_BUDGET,
        new Inviter("Concello de Vigo", country, "tie-7", "Vigo"),
        new Route(List.of(new Stop(country, 4)), false, out, back));
  }

  static TripStep.Change wish(Mission mission) {
    return new TripStep.Change(mission, 5, List.of());
  }

  static World world(String by, Danger... dangers) {
    return new World(by, TODAY, List.of(dangers), List.of(), RULES);
  }

  static Danger danger(Danger.Kind kind) {
    return new Danger("ES", kind, LocalDate.of(2026, 11, 1));
  }

  static Paper paper(LocalDate on) {
    return new Paper("青岛市外办", "青外办〔2026〕12号", on, "file-12");
  }

  static TripStep yes(Level level) {
    return review(level, Outcome.APPROVED);
  }

  static TripStep review(Level level, Outcome outcome) {
    return new TripStep.Review(level, outcome, paper(NOTICE_UNTIL.plusDays(1)));
  }

  static TripStep riskNote(LocalDate on) {
    return new TripStep.NoteRisk(new RiskNote(on, "file-14"));
  }

  /** What leads on from a state. */
  static Optional<TripStep> onward(TripState state) {
    return switch (state) {
      case DRAFT, CHANGED, RETURNED_FOR_CHANGE -> Optional.of(SUBMIT);
      case NOTICE -> Optional.of(yes(Level.UNIT));
      case UNIT_OK -> Optional.of(yes(Level.FINANCE));
      case BUDGET_OK -> Optional.of(new TripStep.FileIt());
      case FAO_REVIEW -> Optional.of(yes(Level.FAO));
      case APPROVED -> Optional.of(DEPART);
      case DEPARTED -> Optional.of(COME_BACK);
      case RETURNED -> Optional.of(new TripStep.HandPassportsIn(BACK.plusDays(3)));
      case PASSPORTS_BACK -> Optional.of(new TripStep.Report(BACK.plusDays(20), "file-15"));
      case REPORTED -> Optional.of(new TripStep.Close());
      case RECHECK, CLOSED, REJECTED, CANCELLED -> Optional.empty();
    };
  }

  TripFixture at(TripState wanted) {
    while (now.state() != wanted) {
      TripStep step = onward(now.state()).orElseThrow();
      after(step, step instanceof TripStep.Review ? "he" : "zhao");
    }
    return this;
  }

  TripFixture after(TripStep step, String by) {
    now = accepted(now.take(step, world(by)));
    return this;
  }

  TripFixture seeing(Danger... dangers) {
    now = accepted(now.lookAt(List.of(dangers)));
    return this;
  }

  Trip now() {
    return now;
  }

  /** Why the step is not taken. */
  List<Refusal> refused(TripStep step, World world) {
    return reasons(now.take(step, world));
  }

  List<Object> said(TripStep step, String by) {
    return ((Decision.Accepted<Trip>) now.take(step, world(by))).facts();
  }

  static Trip accepted(Decision<Trip> decision) {
    return switch (decision) {
      case Decision.Accepted<Trip>(var next, _) -> next;
      case Decision.Refused<Trip>(var reasons) -> throw new AssertionError(reasons.toString());
    };
  }

  static List<Refusal> reasons(Decision<Trip> decision) {
    return new ArrayList<>(((Decision.Refused<Trip>) decision).reasons());
  }

  static List<String> codes(List<Refusal> reasons) {
    return reasons.stream().map(Refusal::code).toList();
  }
}
