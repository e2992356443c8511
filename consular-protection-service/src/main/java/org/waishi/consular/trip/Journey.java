package org.waishi.consular.trip;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.paper.Paper;

/**
 * How a trip really went, and what is owed for it.
 *
 * @param countries where it really was
 * @param violations what differed from the permit
 * @param passportsDueOn the last day on which its passports are handed in
 * @param reportDueOn the last day of its report; told from the permit until it is back
 */
public record Journey(
    LocalDate departedOn,
    @Nullable LocalDate returnedOn,
    List<String> countries,
    List<Violation> violations,
    @Nullable LocalDate passportsDueOn,
    LocalDate reportDueOn,
    @Nullable String reportFileId) {

  /** Keeps its own copies. */
  public Journey {
    countries = List.copyOf(countries);
    violations = List.copyOf(violations);
  }

  /** What differed. */
  public enum ViolationKind {
    /** More days than permitted (超天数). */
    TOO_MANY_DAYS,
    /** As many days as permitted at most, but later ones (擅自变更日期). */
    LATER_DAYS,
    /** A country that nobody permitted (擅自增加国家). */
    UNPERMITTED_COUNTRY
  }

  /** What differed, and the paper by which it was settled. */
  public record Violation(ViolationKind kind, @Nullable Paper settledBy, boolean open) {

    static Violation found(ViolationKind kind) {
      return new Violation(kind, null, true);
    }

    Violation settled(Paper paper) {
      return open ? new Violation(kind, paper, false) : this;
    }
  }

  static Journey begun(LocalDate on, LocalDate reportDueOn) {
    return new Journey(on, null, List.of(), List.of(), null, reportDueOn, null);
  }

  Journey over(LocalDate on, List<String> where, LocalDate passports, LocalDate report) {
    return new Journey(departedOn, on, where, violations, passports, report, reportFileId);
  }

  Journey violating(ViolationKind kind) {
    return with(
        Stream.concat(violations.stream(), Stream.of(Violation.found(kind))).toList(),
        reportFileId);
  }

  Journey settled(Paper paper) {
    return with(violations.stream().map(one -> one.settled(paper)).toList(), reportFileId);
  }

  Journey reported(String fileId) {
    return with(violations, fileId);
  }

  /** How many violations are not settled. */
  public int open() {
    return (int) violations.stream().filter(Violation::open).count();
  }

  private Journey with(List<Violation> now, @Nullable String report) {
    return new Journey(departedOn, returnedOn, countries, now, passportsDueOn, reportDueOn, report);
  }
}
