package org.waishi.friendship.historic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;

/**
 * Confirms what came in by tables, many at once.
 *
 * @param part where they are
 */
record Confirmations<S>(Confirmable<S> part) {

  /**
   * Confirms all of these or, when anything stands against one, none. Who changes one in the very
   * moment keeps that one out, and no other.
   *
   * @return those, each told at its row, counted from 1
   */
  List<Fault> confirm(List<Looked> rows, Origin by) {
    Set<String> seen = new HashSet<>();
    List<Fault> faults = each(rows, (row, one) -> against(row, one, seen, by.actor()));
    if (!faults.isEmpty()) {
      throw Rejection.of(422, "confirmations-refused")
          .with("faults", faults.size())
          .with(faults)
          .thrown();
    }
    return each(rows, (row, one) -> confirmed(row, one, by));
  }

  /** What is wrong with a row. */
  private interface Check {
    List<Fault> of(long row, Looked one);
  }

  private static List<Fault> each(List<Looked> rows, Check check) {
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(place -> check.of(place + 1L, rows.get(place)).stream())
        .toList();
  }

  private List<Fault> against(long row, Looked one, Set<String> before, String by) {
    if (!before.add(one.id())) {
      return List.of(Fault.of("id", "doubled-row").inRow(row));
    }
    Optional<Stored<S>> there = part.find(one.id());
    if (there.isEmpty()) {
      return List.of(Fault.of("id", "nothing-there").inRow(row));
    }
    if (there.get().version() != one.version()) {
      return List.of(changed(row));
    }
    return switch (part.decide(there.get().state(), by)) {
      case Decision.Accepted<S> _ -> List.of();
      case Decision.Refused<S>(var reasons) ->
          reasons.stream().map(why -> Fault.refused(row, "id", why)).toList();
    };
  }

  private List<Fault> confirmed(long row, Looked one, Origin by) {
    Command order = Command.of(by, one.id()).expecting(Precondition.version(one.version()));
    return part.confirm(one.id(), order) instanceof Result.Done<S>
        ? List.of()
        : List.of(changed(row));
  }

  private static Fault changed(long row) {
    return Fault.of("version", "changed-meanwhile").inRow(row);
  }
}
