package org.waishi.friendship.tie.historic;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.historic.Confirmable;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.number.TieNumbers;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** Confirms ties, which get their running numbers by that. */
@Component
class TieConfirmations implements Confirmable<Tie> {

  private final Ties ties;
  private final TieNumbers numbers;
  private final OfficeDay office;

  TieConfirmations(Ties ties, TieNumbers numbers, OfficeDay office) {
    this.ties = ties;
    this.numbers = numbers;
    this.office = office;
  }

  @Override
  public Optional<Stored<Tie>> find(String id) {
    return ties.find(id);
  }

  @Override
  public Decision<Tie> decide(Tie now, String by) {
    return now.confirm(by, office.today());
  }

  @Override
  public Result<Tie> confirm(String id, Command order) {
    return numbers.numbered(
        ties.change(id, order, now -> decide(now, order.origin().actor())), order.origin());
  }
}
