package org.waishi.friendship.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.date.OfficeDay;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.web.problem.Fault;

/** What stands against a tie from before this register. */
@Component
record HistoricRules(Countries countries, Ties ties, OfficeDay day) {

  /** Which columns of a table say where a tie is. */
  record Columns(String country, String city) {}

  /** A tie that is in the register already stays there, whatever states do. */
  List<Fault> against(Tie.Historic tie, Columns columns) {
    List<Fault> faults = new ArrayList<>();
    if (ties.find(Ties.historicId(tie)).isPresent()) {
      return faults;
    }
    if (!countries.relationsOn(tie.country(), day.today())) {
      faults.add(Fault.of(columns.country(), "tie-without-relations"));
    }
    if (tie.kind().takesPlace() && ties.placeIsTaken(tie.cityId())) {
      faults.add(Fault.of(columns.city(), "city-has-active-tie"));
    }
    return faults;
  }
}
