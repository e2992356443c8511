package org.waishi.friendship.tie.historic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
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
  private final OfficeDay office;

  Confirmations(Ties ties, OfficeDay office) {
    this.ties = ties;
    this.office = office;
  }

  /** Confirms one that was looked at. */
  Result<Tie> confirm(Step step) {
    return ties.change(step.id(), step.command(), tie -> tie.confirm(step.by(), office.today()));
  }

  /** Confirms all of these or, when anything stands against one, none. */
  void confirm(List<String> ids, Origin by) {
    List<Fault> faults =
        IntStream.range(0, ids.size())
            .boxed()
            .flatMap(place -> against(place + 1L, ids.get(place), by).stream())
            .toList();
    if (!faults.isEmpty()) {
      throw Rejection.of(422, "confirmations-refused")
          .with("faults", faults.size())
          .with(faults)
          .thrown();
    }
    ids.forEach(
        id -> ties.change(id, Command.of(by, id), tie -> tie.confirm(by.actor(), office.today())));
  }

  private List<Fault> against(long place, String id, Origin by) {
    Optional<Stored<Tie>> tie = ties.find(id);
    if (tie.isEmpty()) {
      return List.of(Fault.of("ids", "unknown-tie").inRow(place));
    }
    return switch (tie.get().state().confirm(by.actor(), office.today())) {
      case Decision.Accepted<Tie> _ -> List.of();
      case Decision.Refused<Tie>(var reasons) ->
          reasons.stream().map(why -> Fault.refused(place, "ids", why)).toList();
    };
  }
}
