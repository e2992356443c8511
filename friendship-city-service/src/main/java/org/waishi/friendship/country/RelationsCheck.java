package org.waishi.friendship.country;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.web.problem.Fault;

/**
 * What a table of countries may not say of relations. Every step of a tie depends on them, so a
 * table is no way around the news with its source, and around those who may note it: relations that
 * stand stay as they are, and new ones come in with a new country, their source and by those who
 * set the register up.
 */
@Component
public class RelationsCheck {

  private static final String DATE = "diplomatic_relations_date";

  private final Countries countries;

  RelationsCheck(Countries countries) {
    this.countries = countries;
  }

  /**
   * What stands against these rows.
   *
   * @param settingUp whether who sends them sets the register up
   */
  public List<Fault> against(List<Line<CountryRow>> lines, boolean settingUp) {
    return lines.stream()
        .flatMap(
            line -> against(line.value(), settingUp).stream().map(fault -> fault.inRow(line.row())))
        .toList();
  }

  private Optional<Fault> against(CountryRow row, boolean settingUp) {
    return countries
        .find(row.iso2())
        .map(Stored::state)
        .map(there -> againstKnown(there, row))
        .orElseGet(() -> againstNew(row, settingUp));
  }

  private static Optional<Fault> againstKnown(Country there, CountryRow row) {
    return there.agrees(row) ? Optional.empty() : Optional.of(Fault.of(DATE, "relations-stand"));
  }

  private static Optional<Fault> againstNew(CountryRow row, boolean settingUp) {
    if (row.relations().isEmpty()) {
      return Optional.empty();
    }
    if (!settingUp) {
      return Optional.of(Fault.of(DATE, "relations-by-administrator"));
    }
    return row.dateSource() == null
        ? Optional.of(Fault.of("date_source", "relations-without-source"))
        : Optional.empty();
  }
}
