package org.waishi.friendship.network.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.intake.IntakeRow;
import org.waishi.friendship.network.link.Ending;

/**
 * A row of what may have ended; without an end it says nothing of one.
 *
 * @param <R> itself
 */
interface EndedRow<R extends EndedRow<R>> extends IntakeRow<R> {

  /** What it says beside its end. */
  Object body();

  @Nullable LocalDate closedOn();

  @Nullable String why();

  default @Nullable Ending ending() {
    LocalDate on = closedOn();
    String why = why();
    return on == null || why == null ? null : new Ending(on, why);
  }

  @Override
  default boolean agrees(R there) {
    Ending told = ending();
    return body().equals(there.body()) && (told == null || told.equals(there.ending()));
  }
}
