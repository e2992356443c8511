package org.waishi.apec.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.paper.Papers;
import org.waishi.apec.requirement.Requirement.Demand;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.table.ShippedTable;

/** What a complete application has and how long its review may take, by the day asked for. */
public record CardRules(List<Requirement> requirements, List<ReviewTime> reviewTimes, ZoneId zone) {

  /** Keeps its own copies. */
  public CardRules {
    requirements = List.copyOf(requirements);
    reviewTimes = List.copyOf(reviewTimes);
  }

  /** The rules that travel with the program; days begin in this zone. */
  public static CardRules bundled(ZoneId zone) {
    return new CardRules(
        ShippedTable.read("/rules/card-requirements.csv", RuleRows.requirements()),
        ShippedTable.read("/rules/review-times.csv", RuleRows.reviewTimes()),
        zone);
  }

  /** Every gap at once (一次性告知). */
  public List<Gap> gaps(ApplicationKind kind, Papers papers, Instant now) {
    LocalDate today = day(now);
    return asked(kind, today).stream()
        .map(rule -> rule.gap(papers, today))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What an application of this kind has on that day. */
  public List<Requirement> asked(ApplicationKind kind, LocalDate day) {
    return requirements.stream().filter(rule -> rule.asks(kind, day)).toList();
  }

  /** The clock of a review that begins now. */
  public CaseClock clock(Instant now) {
    return reviewTime(day(now)).started(now, zone);
  }

  /** The time a review has that begins on that day: the last row of those that hold. */
  public ReviewTime reviewTime(LocalDate day) {
    return reviewTimes.stream()
        .filter(one -> one.basis().holdsOn(day))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new IllegalStateException("no review time holds on " + day));
  }

  /** The kinds of document that anybody ever asks for. */
  public boolean knows(String document) {
    return requirements.stream()
        .anyMatch(rule -> rule.demand() == Demand.DOCUMENT && rule.subject().equals(document));
  }

  /** The office's day. */
  public LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }
}
