package org.waishi.apec.application.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.application.ApplicationStatus;
import org.waishi.apec.application.CardApplication;
import org.waishi.apec.application.CardApplication.Return;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.paper.Papers.GivenDocument;
import org.waishi.apec.paper.ShownApplicant;
import org.waishi.apec.requirement.Basis;
import org.waishi.apec.requirement.CardRules;
import org.waishi.platform.calendar.Forecast;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Stored;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.journal.Journal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How applications look to callers: personal data masked, the deadline counted. */
@Component
class ApplicationViews {

  private final CardRules rules;
  private final WorkingDays calendar;
  private final InstantSource clock;
  private final Journal journal;
  private final JsonMapper json;

  ApplicationViews(
      CardRules rules,
      WorkingDays calendar,
      InstantSource clock,
      Journal journal,
      JsonMapper json) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
    this.journal = journal;
    this.json = json;
  }

  /**
   * An application.
   *
   * @param economies those that are asked; none before it is submitted
   * @param alerts what warns of any of them
   */
  record View(
      String id,
      ApplicationStatus status,
      List<String> allowedSteps,
      String enterpriseId,
      ApplicationKind kind,
      ShownApplicant applicant,
      @Nullable LocalDate passportExpires,
      @Nullable LocalDate insuredSince,
      List<GivenDocument> documents,
      List<String> economies,
      List<AlertFlag> alerts,
      @Nullable Review review,
      List<Return> returns,
      Instant createdAt,
      Instant modifiedAt) {}

  /**
   * The office's time; no due day while the ball is with the applicant.
   *
   * @param provisional whether a year on the way is not announced yet
   * @param overdue whether the office's last day has passed without an answer, or had
   * @param basis where the limit comes from, with its mark where the office has to confirm it
   */
  record Review(
      int workingDays,
      boolean paused,
      @Nullable LocalDate dueOn,
      boolean provisional,
      boolean overdue,
      Basis basis) {}

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
        ShownApplicant.of(stored.personal().masked()),
        papers.travelDocumentExpires(),
        papers.insuredSince(),
        papers.documents(),
        one.economies(),
        one.flags(),
        one.clock().map(time -> review(time, one)).orElse(null),
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

  private Review review(CaseClock time, CardApplication one) {
    Forecast forecast = time.forecast(calendar).orElse(null);
    return new Review(
        time.limit(),
        time.paused(),
        forecast == null ? null : forecast.date(),
        forecast != null && forecast.provisional(),
        one.overdue(calendar, clock.instant()),
        rules.reviewTime(rules.day(time.start())).basis());
  }
}
