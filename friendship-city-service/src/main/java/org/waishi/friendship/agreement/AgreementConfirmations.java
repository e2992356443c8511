package org.waishi.friendship.agreement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.reminder.ReminderTable;
import org.waishi.friendship.agreement.watch.AgreementNumbers;
import org.waishi.friendship.historic.Confirmable;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** What becomes of agreements that tables brought in, once somebody else has looked at them. */
@Component
public class AgreementConfirmations implements Confirmable<Agreement> {

  private final Agreements agreements;
  private final Conclusions conclusions;
  private final AgreementNumbers numbers;
  private final OfficeDay office;
  private final ReminderPolicy reminders;

  AgreementConfirmations(
      Agreements agreements,
      Conclusions conclusions,
      AgreementNumbers numbers,
      OfficeDay office,
      RuleTables tables) {
    this.agreements = agreements;
    this.conclusions = conclusions;
    this.numbers = numbers;
    this.office = office;
    this.reminders = ReminderTable.of(tables);
  }

  @Override
  public Optional<Stored<Agreement>> find(String id) {
    return agreements.find(id);
  }

  @Override
  public Decision<Agreement> decide(Agreement now, String by) {
    return now.take(new AgreementStep.Confirm(by), conclusions.world(now));
  }

  /** Confirms one, which gets its running number by that. */
  @Override
  public Result<Agreement> confirm(String id, Command order) {
    return numbers.numbered(
        agreements.change(id, order, now -> decide(now, order.origin().actor())), order.origin());
  }

  /**
   * Takes out what a table brought in by mistake; what it had taken the place of stands again
   * before, so that whoever repeats it after a crash finishes it.
   */
  public Result<Agreement> reject(Step step, String reason) {
    AgreementStep wanted = new AgreementStep.Reject(reason, step.by());
    agreements
        .find(step.id())
        .map(Stored::state)
        .filter(now -> AgreementRules.against(now, wanted, conclusions.world(now)).isEmpty())
        .map(now -> now.content().supersedes())
        .ifPresent(before -> standAgain(before, step));
    return conclusions.take(step, reason, wanted);
  }

  private void standAgain(String before, Step step) {
    agreements.change(
        before,
        Command.of(step.origin(), step.id()),
        old -> old.standAgain(step.id(), reminders, office.today()));
  }
}
