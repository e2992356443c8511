package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.consular.trip.TripRefusal.CountryAtRed;
import org.waishi.consular.trip.TripRefusal.CountryWithoutRelations;
import org.waishi.consular.trip.TripRefusal.DepartsBeforeNoticeEnds;
import org.waishi.consular.trip.TripRefusal.DepartsTooEarly;
import org.waishi.consular.trip.TripRefusal.NoticeStillRunning;
import org.waishi.consular.trip.TripRefusal.PermitAfterDeparture;
import org.waishi.consular.trip.TripRefusal.RiskNoteMissing;
import org.waishi.consular.trip.TripRefusal.TripDaysOutOfOrder;
import org.waishi.consular.trip.TripRefusal.ViolationsOpen;
import org.waishi.consular.trip.TripStep.Level;
import org.waishi.consular.trip.TripStep.Outcome;
import org.waishi.consular.trip.danger.Danger;
import org.waishi.consular.trip.limit.Term;
import org.waishi.consular.trip.mission.MissionPolicy;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.time.DayHasNotCome;

/** What stands against a step that the state allows; every reason at once. */
final class TripPolicy {

  private TripPolicy() {}

  static List<Refusal> against(TripStep.Change wish, World world) {
    return Stream.concat(
            MissionPolicy.against(wish.mission(), wish.people(), world.rules()).stream(),
            wish.against().stream())
        .toList();
  }

  static List<Refusal> against(Trip now, TripStep step, World world) {
    return switch (step) {
      case TripStep.Change wish -> against(wish, world);
      case TripStep.Submit(var on) -> submitting(now, on, world);
      case TripStep.Review review -> answering(now, review, world);
      case TripStep.FileIt() -> filing(now, world);
      case TripStep.NoteRisk(var note) -> future(note.on(), world).toList();
      case TripStep.Depart(var on) -> leaving(now, on, world);
      case TripStep.ComeBack back -> comingBack(now, back, world);
      case TripStep.HandPassportsIn(var on) -> afterwards(now, on, world);
      case TripStep.Report(var on, _) -> afterwards(now, on, world);
      case TripStep.Settle(var paper) ->
          Stream.concat(ownWork(now, world), future(paper.on(), world)).toList();
      case TripStep.Close() ->
          now.onJourney().open() > 0
              ? List.of(new ViolationsOpen(now.onJourney().open()))
              : List.of();
      case TripStep.Cancel(_) -> List.of();
    };
  }

  private static List<Refusal> submitting(Trip now, LocalDate noticeOn, World world) {
    LocalDate until = world.rules().terms().last(Term.NOTICE, noticeOn);
    LocalDate departsOn = now.mission().route().departsOn();
    Stream<Refusal> early =
        departsOn.isAfter(until)
            ? Stream.empty()
            : Stream.of(new DepartsBeforeNoticeEnds(departsOn, until));
    return Stream.of(future(noticeOn, world), early, stops(world)).flatMap(all -> all).toList();
  }

  private static List<Refusal> filing(Trip now, World world) {
    Stream<Refusal> checked =
        now.dossier().approvals().stream()
            .flatMap(yes -> FourEyes.against(yes.by(), world.by()).stream())
            .distinct();
    return Stream.of(checked, world.unit().stream(), stops(world)).flatMap(all -> all).toList();
  }

  private static List<Refusal> answering(Trip now, TripStep.Review review, World world) {
    LocalDate on = review.paper().on();
    List<Refusal> all = new ArrayList<>(ownWork(now, world).toList());
    future(on, world).forEach(all::add);
    if (review.outcome() == Outcome.APPROVED) {
      LocalDate until = Objects.requireNonNull(now.dossier().noticeUntil());
      if (!on.isAfter(until)) {
        all.add(new NoticeStillRunning(until));
      }
      if (review.level() == Level.FAO) {
        permitting(now, on, world).forEach(all::add);
      }
    }
    return all;
  }

  private static Stream<Refusal> permitting(Trip now, LocalDate on, World world) {
    LocalDate departsOn = now.mission().route().departsOn();
    Stream<Refusal> late =
        on.isAfter(departsOn) ? Stream.of(new PermitAfterDeparture(on, departsOn)) : Stream.empty();
    return Stream.of(late, stops(world), unsigned(now, world)).flatMap(all -> all);
  }

  private static List<Refusal> leaving(Trip now, LocalDate on, World world) {
    LocalDate permitted = now.mission().route().departsOn();
    Stream<Refusal> early =
        on.isBefore(permitted) ? Stream.of(new DepartsTooEarly(on, permitted)) : Stream.empty();
    return Stream.of(future(on, world), early, stops(world), unsigned(now, world))
        .flatMap(all -> all)
        .toList();
  }

  private static List<Refusal> comingBack(Trip now, TripStep.ComeBack back, World world) {
    return Stream.of(
            future(back.on(), world),
            order(now.onJourney().departedOn(), back.on()),
            back.countries().stream().flatMap(country -> UnknownCountry.against(country).stream()))
        .flatMap(all -> all)
        .toList();
  }

  private static List<Refusal> afterwards(Trip now, LocalDate on, World world) {
    LocalDate back = now.onJourney().returnedOn();
    return Stream.concat(future(on, world), order(back, on)).toList();
  }

  private static Stream<Refusal> order(@Nullable LocalDate before, LocalDate on) {
    return before != null && on.isBefore(before)
        ? Stream.of(new TripDaysOutOfOrder(on, before))
        : Stream.empty();
  }

  private static Stream<Refusal> future(LocalDate on, World world) {
    return on.isAfter(world.today()) ? Stream.of(new DayHasNotCome(on)) : Stream.empty();
  }

  /** Whoever drafted, changed, submitted or filed it at any time does not check it. */
  private static Stream<Refusal> ownWork(Trip now, World world) {
    return now.dossier().makers().stream()
        .map(maker -> FourEyes.against(maker, world.by()))
        .flatMap(Optional::stream);
  }

  private static Stream<Refusal> stops(World world) {
    return world.dangers().stream()
        .flatMap(
            danger ->
                switch (danger.kind()) {
                  case RED -> Stream.<Refusal>of(new CountryAtRed(danger.country()));
                  case NO_RELATIONS -> Stream.of(new CountryWithoutRelations(danger.country()));
                  case ORANGE -> Stream.empty();
                })
        .distinct();
  }

  /** At orange the note of the risk is not older than what is said of the country. */
  private static Stream<Refusal> unsigned(Trip now, World world) {
    Dossier.RiskNote note = now.dossier().riskNote();
    return world.dangers().stream()
        .filter(danger -> danger.kind() == Danger.Kind.ORANGE)
        .filter(danger -> note == null || note.on().isBefore(danger.since()))
        .map(danger -> new RiskNoteMissing(danger.country(), danger.since()));
  }
}
