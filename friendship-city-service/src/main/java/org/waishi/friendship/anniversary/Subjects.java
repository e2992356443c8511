package org.waishi.friendship.anniversary;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.friendship.anniversary.Reckoning.Subject;
import org.waishi.friendship.country.Countries;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.date.OfficeDay;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Stored;

/**
 * What has anniversaries now: countries with which there are relations, and ties that are active or
 * dormant. A suspended, superseded or ended tie has none.
 */
@Component
class Subjects {

  private final Countries countries;
  private final Ties ties;
  private final OfficeDay day;

  Subjects(Countries countries, Ties ties, OfficeDay day) {
    this.countries = countries;
    this.ties = ties;
    this.day = day;
  }

  List<Subject> all() {
    List<Subject> all = new ArrayList<>();
    countries.each(country -> add(country, all));
    ties.each(TieState.ACTIVE, tie -> addTie(tie, all));
    ties.each(TieState.DORMANT, tie -> addTie(tie, all));
    return all;
  }

  private void add(Stored<Country> country, List<Subject> all) {
    PartialDate since = country.state().established();
    if (since != null && country.state().relationsOn(day.today())) {
      all.add(new Subject(SubjectKind.COUNTRY, country.id(), country.id(), since));
    }
  }

  private static void addTie(Stored<Tie> tie, List<Subject> all) {
    PartialDate since = tie.state().established();
    if (since != null) {
      all.add(new Subject(SubjectKind.TIE, tie.id(), tie.state().country(), since));
    }
  }
}
