package org.waishi.friendship.overdue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.clock.ApprovalClock;
import org.waishi.friendship.clock.Reading;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** The reviews of ties, checks and approvals of agreements whose time has passed. */
@Component
class OverdueReviews {

  private final Ties ties;
  private final Agreements agreements;
  private final WorkingDays calendar;
  private final OfficeDay office;

  OverdueReviews(Ties ties, Agreements agreements, WorkingDays calendar, OfficeDay office) {
    this.ties = ties;
    this.agreements = agreements;
    this.calendar = calendar;
    this.office = office;
  }

  /**
   * Who owes an answer.
   *
   * @param agreementId of an answer about an agreement; absent where it is about the tie itself
   * @param number the running number of the agreement, or else of the tie
   * @param stage what is waited for
   * @param daysLate working days since the last one in time
   * @param provisional whether holidays that are not announced yet may still move the day
   */
  @Schema(name = "OverdueReview")
  record Late(
      String tieId,
      @Nullable String agreementId,
      @Nullable String number,
      String country,
      String kind,
      String stage,
      LocalDate started,
      @Nullable LocalDate dueOn,
      int daysLate,
      boolean provisional) {

    private static Late of(Stored<Tie> stored, Reading now) {
      Tie tie = stored.state();
      return of(
          new About(
              stored.id(),
              null,
              tie.number(),
              tie.country(),
              tie.kind().name(),
              tie.state().name()),
          now);
    }

    private static Late ofAgreement(Stored<Agreement> stored, Reading now) {
      Agreement one = stored.state();
      return of(
          new About(
              one.tieId(),
              stored.id(),
              one.number(),
              one.country(),
              one.kind().name(),
              one.stage()),
          now);
    }

    private static Late of(About what, Reading now) {
      return new Late(
          what.tieId(),
          what.agreementId(),
          what.number(),
          what.country(),
          what.kind(),
          what.stage(),
          now.started(),
          now.dueOn(),
          -now.remaining(),
          now.provisional());
    }

    private record About(
        String tieId,
        @Nullable String agreementId,
        @Nullable String number,
        String country,
        String kind,
        String stage) {}
  }

  /** All of them, the latest first. */
  List<Late> all() {
    List<Late> all = new ArrayList<>();
    ties.each(
        TieState::isReview,
        tie ->
            late(tie.state().dossier().clock()).map(now -> Late.of(tie, now)).ifPresent(all::add));
    agreements.eachUnderReview(
        one ->
            late(one.state().dossier().clock())
                .map(now -> Late.ofAgreement(one, now))
                .ifPresent(all::add));
    all.sort(
        Comparator.comparing(Late::daysLate)
            .reversed()
            .thenComparing(Late::tieId)
            .thenComparing(late -> String.valueOf(late.agreementId())));
    return all;
  }

  /** Makes a fact of each that was not said yet. */
  void say(Origin origin) {
    LocalDate today = office.today();
    ties.each(
        TieState::isReview,
        tie ->
            ties.change(
                tie.id(), Command.of(origin, today), now -> now.lookAtClock(today, calendar)));
    agreements.eachUnderReview(
        one ->
            agreements.change(
                one.id(), Command.of(origin, today), now -> now.lookAtClock(today, calendar)));
  }

  private Optional<Reading> late(@Nullable ApprovalClock clock) {
    return Optional.ofNullable(clock)
        .map(runs -> runs.on(office.today(), calendar))
        .filter(Reading::overdue);
  }
}
