package org.waishi.friendship.load;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.problem.Fault;

/**
 * What stands against a tie from before this register. A table tells of such ties and is no way
 * around the reviews of those that are born here.
 */
@Component
record HistoricRules(Cities cities, Countries countries, Ties ties, OfficeDay day) {

  /** Which columns of a table say where a tie is, and of which kind. */
  record Columns(String country, String city, String kind) {}

  List<Fault> against(Tie.Historic tie, Columns columns) {
    return ties.find(Ties.historicId(tie))
        .map(there -> againstKnown(there.state(), tie, columns))
        .orElseGet(() -> againstNew(tie, columns));
  }

  /** A tie that is in the register already stays there, whatever states do, and what it is. */
  private List<Fault> againstKnown(Tie known, Tie.Historic told, Columns columns) {
    List<Fault> faults = new ArrayList<>();
    if (!known.mayBecome(told.kind())) {
      faults.add(Fault.of(columns.kind(), "historic-kind-stands").with("told", told.kind()));
    }
    boolean rises = known.kind() == TieKind.UNVERIFIED && told.kind().takesPlace();
    if (rises && known.takesTables() && ties.placeIsTaken(told.cityId())) {
      faults.add(Fault.of(columns.city(), "city-has-active-tie"));
    }
    return faults;
  }

  /**
   * Where only the year is known the tie may be of any day in it, so the whole of it has passed.
   */
  private List<Fault> againstNew(Tie.Historic tie, Columns columns) {
    List<Fault> faults = new ArrayList<>();
    String country = columns.country();
    String city = columns.city();
    if (!countries.relationsOn(tie.country(), day.today())) {
      faults.add(Fault.of(country, "tie-without-relations"));
    }
    if (tie.established() != null && !tie.established().last().isBefore(day.today())) {
      faults.add(Fault.of("established", "historic-tie-too-young"));
    }
    if (tie.kind().takesPlace() && ties.placeIsTaken(tie.cityId())) {
      faults.add(Fault.of(city, "city-has-active-tie"));
    } else if (ties.hasTieBornHere(tie)) {
      faults.add(Fault.of(city, "tie-born-here"));
    }
    return faults;
  }
}
