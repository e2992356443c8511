package org.waishi.friendship.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.web.problem.Fault;

/**
 * What the rows of one table are held to beside the constraints of their type. It is made anew for
 * each table, so it may remember what it looked up.
 */
public interface RowRules<R> {

  /** The id that the row itself names. */
  @Nullable String named(R row);

  /** The id that follows from what the row names. */
  String derived(R row);

  /** What stands under an id, as a row of a table. */
  Optional<R> find(String id);

  /** Whether a row says nothing else than what stands. */
  boolean agrees(R row, R there);

  /** What only one row of a table can take. */
  String place(R row);

  /** What stands against a row that is new. */
  List<Fault> against(R row);
}
