package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;

/** Reckons anniversaries; pure. */
public final class Reckoning {

  private final AnniversaryRules rules;

  /** Reckons by these rules. */
  public Reckoning(AnniversaryRules rules) {
    this.rules = rules;
  }

  /**
   * Something that has anniversaries.
   *
   * @param tieId the tie of an agreement
   */
  public record Subject(
      SubjectKind kind, String id, @Nullable String tieId, String country, PartialDate since) {

    /** A country, or a tie. */
    public Subject(SubjectKind kind, String id, String country, PartialDate since) {
      this(kind, id, null, country, since);
    }
  }

  /** Those of a subject that can fall between two days, both included. */
  public List<AnniversaryFacts> between(Subject subject, LocalDate from, LocalDate to) {
    List<AnniversaryFacts> all = new ArrayList<>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (year > subject.since().year()) {
        AnniversaryFacts facts = in(subject, year);
        if (!facts.on().last().isBefore(from) && !facts.on().first().isAfter(to)) {
          all.add(facts);
        }
      }
    }
    return all;
  }

  private AnniversaryFacts in(Subject subject, int year) {
    int years = year - subject.since().year();
    PartialDate on = subject.since().inYear(year);
    AnniversaryRules.Rule rule = rules.of(years, on.first());
    return new AnniversaryFacts(
        subject.kind(),
        subject.id(),
        subject.tieId(),
        subject.country(),
        years,
        rule.category(),
        on,
        on.first().minusMonths(rule.monthsAhead()),
        rule.celebrate());
  }
}
