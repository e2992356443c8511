package org.waishi.friendship.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waishi.platform.web.problem.Fault;

/**
 * What the rows of one table are held to beside the constraints of their type, and what is loaded
 * of them. It may be made anew for each table, and remember then what it looked up.
 *
 * @param <T> what is loaded
 */
public interface RowRules<R extends IntakeRow<R>, T> {

  /** The id that follows from what the row names. */
  String derived(R row);

  /** What stands under an id, as a row of a table. */
  Optional<R> find(String id);

  /** What only one row of a table can take. */
  default String place(R row) {
    return Objects.requireNonNullElseGet(row.id(), () -> derived(row));
  }

  /** What stands against a row that is new. */
  List<Fault> against(R row);

  /** What is loaded of a row that is new, and against which nothing stands. */
  T told(R row);
}
