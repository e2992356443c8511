package org.waishi.friendship.historic;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problems;

/** Takes loads that are to be confirmed, for whichever part of the register. */
@Component
public class ConfirmationDesk {

  private final Problems problems;

  ConfirmationDesk(Problems problems) {
    this.problems = problems;
  }

  /** Confirms all of a load or none; what somebody changed in the very moment is told as late. */
  public <S> Confirmed confirm(Load load, Confirmable<S> part, Origin by) {
    List<Fault> late = new Confirmations<>(part).confirm(load.rows(), by);
    return new Confirmed(
        load.rows().size() - late.size(),
        late.stream()
            .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
            .toList());
  }
}
