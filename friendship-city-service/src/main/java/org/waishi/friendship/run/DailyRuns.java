package org.waishi.friendship.run;

import java.time.LocalDate;
import java.util.Optional;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;
import org.waishi.platform.time.OfficeDay;

/**
 * Remembers the last run of each day that was done to its end. A run is safe to repeat, so one that
 * died is simply done again; one that was missed is made up for by the next.
 */
public final class DailyRuns {

  private static final String LAST = "last";

  private final View<Run> runs;
  private final OfficeDay office;

  /** Under this name. */
  public DailyRuns(AggregateStore store, String name, OfficeDay office) {
    this.runs = store.view(name, Run.class);
    this.office = office;
  }

  /** A run that was done to its end. */
  record Run(LocalDate day) {}

  /** What a run does. */
  @FunctionalInterface
  public interface Work {

    /** Does what came to pass from the day of the last run, or today, until today. */
    void run(LocalDate from, LocalDate today);
  }

  /** The run of this day. */
  public void today(Work work) {
    LocalDate today = office.today();
    work.run(last().filter(today::isAfter).orElse(today), today);
    runs.keep(LAST, today.toEpochDay(), new Run(today));
  }

  /** The same, if runs were missed; where none ever was, the next one is the first. */
  public void catchUp(Work work) {
    if (last().filter(office.today()::isAfter).isPresent()) {
      today(work);
    }
  }

  /** The day of the last run, if ever there was one. */
  public Optional<LocalDate> last() {
    return runs.find(LAST).map(Run::day);
  }
}
