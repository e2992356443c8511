package org.waishi.friendship.tie.overdue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.clock.Reading;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** The reviews whose time has passed. */
@Component
class OverdueReviews {

  private final Ties ties;
  private final WorkingDays calendar;
  private final OfficeDay office;

  OverdueReviews(Ties ties, WorkingDays calendar, OfficeDay office) {
    this.ties = ties;
    this.calendar = calendar;
    this.office = office;
  }

  /**
   * A body that owes an answer.
   *
   * @param daysLate working days since the last one in time
   * @param provisional whether holidays that are not announced yet may still move the day
   */
  @Schema(name = "OverdueReview")
  record Late(
      String tieId,
      String cityId,
      String country,
      TieKind kind,
      TieState stage,
      LocalDate started,
      @Nullable LocalDate dueOn,
      int daysLate,
      boolean provisional) {

    private static Late of(Stored<Tie> tie, Reading now) {
      Tie about = tie.state();
      return new Late(
          tie.id(),
          about.cityId(),
          about.country(),
          about.kind(),
          about.state(),
          now.started(),
          now.dueOn(),
          -now.remaining(),
          now.provisional());
    }
  }

  /** All of them, the latest first. */
  List<Late> all() {
    List<Late> all = new ArrayList<>();
    eachUnderReview(tie -> late(tie).ifPresent(all::add));
    all.sort(Comparator.comparing(Late::daysLate).reversed().thenComparing(Late::tieId));
    return all;
  }

  /** Makes a fact of each that was not said yet. */
  void say(Origin origin) {
    LocalDate today = office.today();
    eachUnderReview(
        tie ->
            ties.change(
                tie.id(), Command.of(origin, today), now -> now.lookAtClock(today, calendar)));
  }

  private Optional<Late> late(Stored<Tie> tie) {
    return Optional.ofNullable(tie.state().dossier().clock())
        .map(clock -> clock.on(office.today(), calendar))
        .filter(Reading::overdue)
        .map(now -> Late.of(tie, now));
  }

  private void eachUnderReview(Consumer<Stored<Tie>> seen) {
    Arrays.stream(TieState.values())
        .filter(TieState::isReview)
        .forEach(state -> ties.each(state, seen));
  }
}
