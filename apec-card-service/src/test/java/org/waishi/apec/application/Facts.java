package org.waishi.apec.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waishi.apec.CompletePapers;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** Applications for tests, and steps taken on them. */
final class Facts {

  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  static final List<String> ASKED = List.of("KR", "JP");
  static final List<ReturnReason> UNCLEAR = List.of(new ReturnReason("documents.photo", "unclear"));

  private Facts() {}

  static Papers complete() {
    return CompletePapers.issuedOn(DAY);
  }

  /** Complete papers in which one document was issued on another day. */
  static Papers with(String document, LocalDate issued) {
    return CompletePapers.with(document, issued, DAY);
  }

  static ApplicationDrafted drafted(Papers papers) {
    return new ApplicationDrafted("a1", "firm", ApplicationKind.NEW, papers, "maker");
  }

  static CardApplication aDraft(Papers papers) {
    return ApplicationHistory.begun(drafted(papers));
  }

  static Filing filing(Instant at) {
    return new Filing(CompletePapers.RULES, at, "maker");
  }

  static CardApplication submitted() {
    return submittedAt(NOON);
  }

  static CardApplication submittedAt(Instant at) {
    LocalDate issued = CompletePapers.RULES.day(at).minusDays(20);
    return accepted(aDraft(CompletePapers.issuedOn(issued)).submit(ASKED, List.of(), filing(at)));
  }

  static CardApplication accepted(Decision<CardApplication> decision) {
    return ((Decision.Accepted<CardApplication>) decision).state();
  }

  static List<String> codes(Decision<CardApplication> decision) {
    return refused(decision).stream().map(Refusal::code).toList();
  }

  static List<Refusal> refused(Decision<CardApplication> decision) {
    return ((Decision.Refused<CardApplication>) decision).reasons();
  }
}
