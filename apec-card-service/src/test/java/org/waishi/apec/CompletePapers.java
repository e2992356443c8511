package org.waishi.apec;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.Papers.GivenDocument;
import org.waishi.apec.requirement.CardRules;
import org.waishi.apec.requirement.Requirement;
import org.waishi.apec.requirement.Requirement.Demand;
import org.waishi.platform.crypto.PersonalField;

/** What a complete application for a new card has, by the rules that travel with the program. */
public final class CompletePapers {

  public static final CardRules RULES = CardRules.bundled(ZoneId.of("Asia/Shanghai"));

  private CompletePapers() {}

  /** The kinds of document that are asked, each once. */
  public static List<String> documents() {
    return RULES.asked(ApplicationKind.NEW, LocalDate.of(2026, 11, 23)).stream()
        .filter(rule -> rule.demand() == Demand.DOCUMENT)
        .map(Requirement::subject)
        .toList();
  }

  /** Papers that leave no gap near the end of 2026. */
  public static Papers issuedOn(LocalDate day) {
    return with("none", day, day);
  }

  /** The same, but that one document is of another day. */
  public static Papers with(String document, LocalDate issued, LocalDate others) {
    return new Papers(
        List.of(
            PersonalField.NAME,
            PersonalField.PASSPORT,
            PersonalField.IDENTITY_CARD,
            PersonalField.PHONE),
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2025, 1, 1),
        documents().stream()
            .map(name -> new GivenDocument(name, name.equals(document) ? issued : others))
            .toList());
  }
}
