package org.waishi.apec.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.apec.application.CardApplication.Return;
import org.waishi.apec.application.Papers.GivenDocument;
import org.waishi.platform.calendar.CaseClock;
import org.waishi.platform.calendar.Forecast;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.outbox.Journal;
import org.waishi.platform.store.Stored;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How applications look to callers: personal data masked, the deadline counted. */
@Component
class ApplicationViews {

  private final CardApplications applications;
  private final WorkingDays calendar;
  private final InstantSource clock;
  private final Journal journal;
  private final JsonMapper json;

  ApplicationViews(
      CardApplications applications,
      WorkingDays calendar,
      InstantSource clock,
      Journal journal,
      JsonMapper json) {
    this.applications = applications;
    this.calendar = calendar;
    this.clock = clock;
    this.journal = journal;
    this.json = json;
  }

  /** An application. */
  record View(
      String id,
      ApplicationStatus status,
      List<String> allowedSteps,
      String enterpriseId,
      ApplicationKind kind,
      Applicant applicant,
      @Nullable LocalDate passportExpires,
      @Nullable LocalDate insuredSince,
      List<GivenDocument> documents,
      List<String> economies,
      List<AlertFlag> alerts,
      @Nullable Review review,
      List<Return> returns,
      Instant createdAt,
      Instant modifiedAt) {}

  /** Who is to have the card, masked or for a reason in clear. */
  record Applicant(
      @Nullable String name,
      @Nullable String passport,
      @Nullable String identityCard,
      @Nullable String phone) {

    static Applicant of(Map<PersonalField, String> values) {
      return new Applicant(
          values.get(PersonalField.NAME),
          values.get(PersonalField.PASSPORT),
          values.get(PersonalField.IDENTITY_CARD),
          values.get(PersonalField.PHONE));
    }
  }

  /** The office's time; no due day while the ball is with the applicant. */
  record Review(
      int workingDays,
      boolean paused,
      @Nullable LocalDate dueOn,
      boolean provisional,
      boolean overdue) {}

  /** One fact of an application's life. */
  record HistoryEntry(long version, String type, Instant time, String actor, JsonNode data) {}

  View of(Stored<CardApplication> stored) {
    CardApplication one = stored.state();
    Papers papers = one.papers();
    return new View(
        stored.id(),
        one.status(),
        one.status().allowedSteps(),
        one.enterpriseId(),
        one.kind(),
        Applicant.of(stored.personal().masked()),
        papers.travelDocumentExpires(),
        papers.insuredSince(),
        papers.documents(),
        applications.economiesOf(one),
        applications.alertsFor(one),
        one.clock().map(this::review).orElse(null),
        one.returns(),
        stored.created().at(),
        stored.modified().at());
  }

  List<HistoryEntry> history(Stored<CardApplication> stored) {
    return journal.of(stored.id()).stream()
        .map(
            entry ->
                new HistoryEntry(
                    entry.version(),
                    entry.type(),
                    entry.time(),
                    entry.meta().actor(),
                    json.readTree(entry.data())))
        .toList();
  }

  private Review review(CaseClock time) {
    Forecast forecast = time.forecast(calendar).orElse(null);
    return new Review(
        time.limit(),
        time.paused(),
        forecast == null ? null : forecast.date(),
        forecast != null && forecast.provisional(),
        !time.paused() && time.overdue(calendar, clock.instant()));
  }
}
