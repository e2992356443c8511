package org.waishi.consular.incident;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of grades and of report deadlines, dated: a row holds from its first day until one of
 * the same meaning and a later day takes its place. Sources stand in the rows.
 */
public record IncidentRules(List<GradeRow> grades, List<DeadlineRow> deadlines, ZoneId zone) {

  /** From how many on a number makes a case this grade. */
  public record GradeRow(LocalDate validFrom, Grade grade, String measure, int atLeast) {}

  /** Within how many hours a report of a case of this grade is due. */
  public record DeadlineRow(LocalDate validFrom, ReportKind report, Grade grade, long hours) {}

  /** Keeps its own copies. */
  public IncidentRules {
    grades = List.copyOf(grades);
    deadlines = List.copyOf(deadlines);
  }

  /** The tables that come with the service. */
  public static IncidentRules bundled(ZoneId zone) {
    return new IncidentRules(
        rows("/rules/incident-grades.csv").stream().map(IncidentRules::grade).toList(),
        rows("/rules/incident-reports.csv").stream().map(IncidentRules::deadline).toList(),
        zone);
  }

  /** The gravest grade that any number asks for. */
  Grade grade(Counts counts, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    return grades.stream()
        .filter(row -> holds(row, day) && measure(counts, row.measure()) >= row.atLeast())
        .map(GradeRow::grade)
        .min(Comparator.naturalOrder())
        .orElse(Grade.IV);
  }

  /** When a report is due, counted from {@code from}; empty where none is owed. */
  Optional<Instant> due(ReportKind report, Grade grade, Instant from) {
    LocalDate day = LocalDate.ofInstant(from, zone);
    return deadlines.stream()
        .filter(row -> row.report() == report && row.grade() == grade)
        .filter(row -> !row.validFrom().isAfter(day))
        .max(Comparator.comparing(DeadlineRow::validFrom))
        .map(row -> from.plusSeconds(row.hours() * 3600));
  }

  private boolean holds(GradeRow row, LocalDate day) {
    return !row.validFrom().isAfter(day)
        && grades.stream()
            .filter(other -> other.grade() == row.grade() && other.measure().equals(row.measure()))
            .noneMatch(
                other ->
                    other.validFrom().isAfter(row.validFrom()) && !other.validFrom().isAfter(day));
  }

  private static int measure(Counts counts, String name) {
    return switch (name) {
      case "dead" -> counts.dead();
      case "injured" -> counts.injured();
      case "missing" -> counts.missing();
      case "detained" -> counts.detained();
      case "kidnapped" -> counts.kidnapped();
      case "evacuated" -> counts.evacuated();
      default -> throw new IllegalStateException("measure: " + name + " (expected: a count)");
    };
  }

  private static GradeRow grade(CSVRecord row) {
    return new GradeRow(
        LocalDate.parse(row.get("validFrom")),
        Grade.valueOf(row.get("grade")),
        row.get("measure"),
        Integer.parseInt(row.get("atLeast")));
  }

  private static DeadlineRow deadline(CSVRecord row) {
    return new DeadlineRow(
        LocalDate.parse(row.get("validFrom")),
        ReportKind.valueOf(row.get("report")),
        Grade.valueOf(row.get("grade")),
        Long.parseLong(row.get("hours")));
  }

  private static List<CSVRecord> rows(String resource) {
    var table = Objects.requireNonNull(IncidentRules.class.getResourceAsStream(resource), resource);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
