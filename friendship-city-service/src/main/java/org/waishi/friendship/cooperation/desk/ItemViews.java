package org.waishi.friendship.cooperation.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** Shows items as they stand today, with what the office should look at. */
@Component
class ItemViews {

  private final CooperationItems items;
  private final Problems problems;
  private final OfficeDay office;

  ItemViews(CooperationItems items, Problems problems, OfficeDay office) {
    this.items = items;
    this.problems = problems;
    this.office = office;
  }

  ItemView of(Stored<CooperationItem> stored) {
    return ItemView.of(stored, office.today(), warnings(stored.state()));
  }

  /** A tie that was suspended or has ended flags what goes on under it, and ends nothing. */
  private List<Problem.FieldError> warnings(CooperationItem item) {
    return item.state().open() ? flag(item.plan().tieId()).stream().toList() : List.of();
  }

  private Optional<Problem.FieldError> flag(String tieId) {
    return switch (items.standingOf(tieId)) {
      case SUSPENDED -> Optional.of(told("project-of-suspended-tie"));
      case TERMINATED -> Optional.of(told("project-of-ended-tie"));
      default -> Optional.empty();
    };
  }

  private Problem.FieldError told(String code) {
    return problems.inWords(Fault.of("tieId", code), LocaleContextHolder.getLocale());
  }
}
