package org.waishi.apec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.requirement.CardRules;
import org.waishi.apec.requirement.Requirement;
import org.waishi.apec.requirement.Requirement.Demand;

/**
 * What a complete application for a new card hands in, by the rules that travel with the program.
 */
public final class CompleteDocuments {

  public static final CardRules RULES = CardRules.bundled(ZoneId.of("Asia/Shanghai"));

  private CompleteDocuments() {}

  /** The kinds of document, each once. */
  public static List<String> names() {
    return RULES.asked(ApplicationKind.NEW, LocalDate.of(2026, 11, 23)).stream()
        .filter(rule -> rule.demand() == Demand.DOCUMENT)
        .map(Requirement::subject)
        .toList();
  }
}
