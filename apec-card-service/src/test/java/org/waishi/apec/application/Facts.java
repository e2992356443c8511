package org.waishi.apec.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waishi.apec.CompleteDocuments;
import org.waishi.apec.application.CardApplicationEvent.ApplicationDrafted;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.Papers.GivenDocument;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.PersonalField;

/** Applications for tests, and steps taken on them. */
final class Facts {

  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  static final List<String> ASKED = List.of("KR", "JP");
  static final List<ReturnReason> UNCLEAR = List.of(new ReturnReason("documents.photo", "unclear"));

  private Facts() {}

  static Papers complete() {
    return complete(LocalDate.of(2026, 11, 1));
  }

  static Papers complete(LocalDate issued) {
    return new Papers(
        List.of(
            PersonalField.NAME,
            PersonalField.PASSPORT,
            PersonalField.IDENTITY_CARD,
            PersonalField.PHONE),
        LocalDate.of(2030, 1, 1),
        LocalDate.of(2025, 1, 1),
        CompleteDocuments.names().stream().map(name -> new GivenDocument(name, issued)).toList());
  }

  /** Complete papers in which one document was issued on another day. */
  static Papers with(String document, LocalDate issued) {
    Papers all = complete();
    List<GivenDocument> documents =
        all.documents().stream()
            .map(one -> one.document().equals(document) ? new GivenDocument(document, issued) : one)
            .toList();
    return new Papers(all.given(), all.travelDocumentExpires(), all.insuredSince(), documents);
  }

  static ApplicationDrafted drafted(Papers papers) {
    return new ApplicationDrafted("a1", "firm", ApplicationKind.NEW, papers, "maker");
  }

  static CardApplication aDraft(Papers papers) {
    return CardApplication.from(drafted(papers));
  }

  static Filing filing(Instant at) {
    return new Filing(CompleteDocuments.RULES, at, "maker");
  }

  static CardApplication submitted() {
    return submittedAt(NOON);
  }

  static CardApplication submittedAt(Instant at) {
    LocalDate issued = CompleteDocuments.RULES.day(at).minusDays(20);
    return accepted(aDraft(complete(issued)).submit(ASKED, List.of(), filing(at)));
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
