package org.waishi.friendship.tie.historic;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.number.TieNumbers;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Rejection;

/** Confirms what tables said, one tie or a whole load. */
@Component
class Confirmations {

  private final Ties ties;
  private final TieNumbers numbers;
  private final OfficeDay office;

  Confirmations(Ties ties, TieNumbers numbers, OfficeDay office) {
    this.ties = ties;
    this.numbers = numbers;
    this.office = office;
  }

  /** Confirms one that was looked at. */
  Result<Tie> confirm(Step step) {
    return numbers.numbered(
        ties.change(step.id(), step.command(), tie -> tie.confirm(step.by(), office.today())),
        step.origin());
  }

  /** A tie, and the version of it that somebody looked at. */
  record Looked(String id, long version) {}

  /**
   * Confirms all of these or, when anything stands against one, none. Who changes one in the very
   * moment keeps that one out, and no other.
   *
   * @return those, each told at its row
   */
  List<Fault> confirm(List<Looked> ties, Origin by) {
    Set<String> seen = new HashSet<>();
    List<Fault> faults = rows(ties, (row, tie) -> against(row, tie, seen, by));
    if (!faults.isEmpty()) {
      throw Rejection.of(422, "confirmations-refused")
          .with("faults", faults.size())
          .with(faults)
          .thrown();
    }
    return rows(ties, (row, tie) -> confirmed(row, tie, by));
  }

  /** What is wrong with a row, counted from 1. */
  private interface Check {
    List<Fault> of(long row, Looked tie);
  }

  private static List<Fault> rows(List<Looked> ties, Check check) {
    return IntStream.range(0, ties.size())
        .boxed()
        .flatMap(place -> check.of(place + 1L, ties.get(place)).stream())
        .toList();
  }

  private List<Fault> against(long row, Looked seen, Set<String> before, Origin by) {
    if (!before.add(seen.id())) {
      return List.of(Fault.of("id", "doubled-row").inRow(row));
    }
    Optional<Stored<Tie>> tie = ties.find(seen.id());
    if (tie.isEmpty()) {
      return List.of(Fault.of("id", "unknown-tie").inRow(row));
    }
    if (tie.get().version() != seen.version()) {
      return List.of(changed(row));
    }
    return switch (tie.get().state().confirm(by.actor(), office.today())) {
      case Decision.Accepted<Tie> _ -> List.of();
      case Decision.Refused<Tie>(var reasons) ->
          reasons.stream().map(why -> Fault.refused(row, "id", why)).toList();
    };
  }

  private List<Fault> confirmed(long row, Looked seen, Origin by) {
    Command command = Command.of(by, seen.id()).expecting(Precondition.version(seen.version()));
    Result<Tie> result =
        numbers.numbered(
            ties.change(seen.id(), command, tie -> tie.confirm(by.actor(), office.today())), by);
    return result instanceof Result.Done<Tie> ? List.of() : List.of(changed(row));
  }

  private static Fault changed(long row) {
    return Fault.of("version", "changed-meanwhile").inRow(row);
  }
}
