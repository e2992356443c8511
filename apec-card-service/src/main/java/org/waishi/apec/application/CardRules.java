package org.waishi.apec.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.application.Requirement.Demand;
import org.waishi.apec.rule.RuleFile;
import org.waishi.platform.calendar.CaseClock;
import org.waishi.platform.csv.CsvImport;
import org.waishi.platform.csv.CsvRow;

/** What a complete application has and how long its review may take, by the day asked for. */
public record CardRules(List<Requirement> requirements, List<ReviewTime> reviewTimes, ZoneId zone) {

  /** Working days for the review from a day on. */
  public record ReviewTime(LocalDate validFrom, int workingDays, CaseClock.Mode mode) {}

  /** Keeps its own copies. */
  public CardRules {
    requirements = List.copyOf(requirements);
    reviewTimes = List.copyOf(reviewTimes);
  }

  /** The rules that travel with the program; days begin in this zone. */
  public static CardRules bundled(ZoneId zone) {
    return new CardRules(
        RuleFile.read("card-requirements.csv", requirementRows()),
        RuleFile.read("review-times.csv", reviewRows()),
        zone);
  }

  /** Every gap at once (一次性告知). */
  List<Gap> gaps(Papers papers, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return requirements.stream()
        .filter(rule -> rule.holdsOn(today))
        .map(rule -> rule.gap(papers, today))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The clock of a review that begins now. */
  CaseClock clock(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    ReviewTime time =
        reviewTimes.stream()
            .filter(one -> !one.validFrom().isAfter(today))
            .reduce((_, later) -> later)
            .orElseThrow(() -> new IllegalStateException("no review time holds on " + today));
    return CaseClock.started(now, time.workingDays(), time.mode(), zone);
  }

  /** The kinds of document that anybody ever asks for. */
  boolean knows(String document) {
    return requirements.stream()
        .anyMatch(rule -> rule.demand() == Demand.DOCUMENT && rule.subject().equals(document));
  }

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  private static CsvImport<Requirement> requirementRows() {
    return new CsvImport<>(
        List.of("id", "demand", "subject", "valid_from", "name_en", "name_zh", "source"),
        List.of("months", "valid_until"),
        CardRules::requirement);
  }

  private static @Nullable Requirement requirement(CsvRow row) {
    String id = row.text("id");
    Demand demand = row.oneOf("demand", Demand.class);
    String subject = row.text("subject");
    Integer months = row.parsed("months", Integer::valueOf, "6");
    LocalDate from = row.date("valid_from");
    LocalDate until = row.parsed("valid_until", LocalDate::parse, "2025-12-31");
    String nameEn = row.text("name_en");
    String nameZh = row.text("name_zh");
    int least = Objects.requireNonNullElse(months, 0);
    return row.make(() -> new Requirement(id, demand, subject, least, from, until, nameEn, nameZh));
  }

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  private static CsvImport<ReviewTime> reviewRows() {
    return new CsvImport<>(
        List.of("valid_from", "working_days", "mode", "source"),
        List.of(),
        row -> {
          LocalDate from = row.date("valid_from");
          int days = row.integer("working_days");
          CaseClock.Mode mode = row.oneOf("mode", CaseClock.Mode.class);
          return row.make(() -> new ReviewTime(from, days, mode));
        });
  }
}
