package org.waishi.apec.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.application.Papers.GivenDocument;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.crypto.PersonalField;

/** Applications for tests, and steps taken on them. */
final class Facts {

  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  static final CardRules RULES = CardRules.bundled(ZoneId.of("Asia/Shanghai"));
  static final List<String> ASKED = List.of("KR", "JP");
  static final List<ReturnReason> UNCLEAR = List.of(new ReturnReason("documents.photo", "unclear"));

  private Facts() {}

  static Papers complete() {
    List<GivenDocument> all = new ArrayList<>();
    RULES.requirements().stream()
        .filter(rule -> rule.demand() == Requirement.Demand.DOCUMENT)
        .forEach(rule -> all.add(new GivenDocument(rule.subject(), LocalDate.of(2026, 11, 1))));
    return new Papers(
        List.of(
            PersonalField.NAME,
            PersonalField.PASSPORT,
            PersonalField.IDENTITY_CARD,
            PersonalField.PHONE),
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2025, 1, 1),
        all);
  }

  static ApplicationDrafted drafted(Papers papers) {
    return new ApplicationDrafted("a1", "firm", ApplicationKind.NEW, papers, "maker");
  }

  static CardApplication aDraft(Papers papers) {
    return CardApplication.from(drafted(papers));
  }

  static CardApplication submitted() {
    return accepted(aDraft(complete()).submit(ASKED, RULES, NOON, "maker"));
  }

  static CardApplication accepted(Decision<CardApplication> decision) {
    return ((Decision.Accepted<CardApplication>) decision).state();
  }

  static List<String> codes(Decision<CardApplication> decision) {
    return ((Decision.Refused<CardApplication>) decision)
        .reasons().stream().map(reason -> reason.code()).toList();
  }
}
