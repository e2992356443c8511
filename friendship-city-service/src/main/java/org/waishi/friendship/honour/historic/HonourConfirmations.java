package org.waishi.friendship.honour.historic;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.historic.Confirmable;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.NominationStep;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.award.Awards;
import org.waishi.friendship.paper.Filing;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** What becomes of honours that tables brought in, once somebody else has looked at them. */
@Component
public class HonourConfirmations implements Confirmable<Nomination> {

  /** A confirmation names none. */
  private static final Filing NO_PAPER = _ -> false;

  private final Nominations nominations;
  private final Awards awards;
  private final OfficeDay office;

  HonourConfirmations(Nominations nominations, Awards awards, OfficeDay office) {
    this.nominations = nominations;
    this.awards = awards;
    this.office = office;
  }

  @Override
  public Optional<Stored<Nomination>> find(String id) {
    return nominations.find(id);
  }

  @Override
  public Decision<Nomination> decide(Nomination now, String by) {
    return nominations.decide(now, confirmation(by), NO_PAPER);
  }

  @Override
  public Result<Nomination> confirm(String id, Command order) {
    return nominations.change(id, order, now -> decide(now, order.origin().actor()));
  }

  /** Takes out what a table brought in by mistake; it is nobody's honour. */
  public Result<Nomination> reject(Step step, String reason) {
    return awards.take(step, reason, new NominationStep.Reject(office.today(), reason, step.by()));
  }

  private NominationStep confirmation(String by) {
    return new NominationStep.Confirm(office.today(), by);
  }
}
