package org.waishi.friendship.anniversary.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waishi.friendship.anniversary.Anniversaries;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.Planned;
import org.waishi.friendship.anniversary.WrittenException;

/** Makes the plan of a year. */
@Component
class YearPlan {

  private final Anniversaries anniversaries;
  private final Titles titles;

  YearPlan(Anniversaries anniversaries, Titles titles) {
    this.anniversaries = anniversaries;
    this.titles = titles;
  }

  /** All lines, by month. */
  List<PlanLine> of(int year) {
    return anniversaries.planned(year).stream().map(this::line).sorted(PlanLine.ORDER).toList();
  }

  private PlanLine line(Planned planned) {
    AnniversaryFacts facts = planned.facts();
    WrittenException paper = planned.exception();
    return new PlanLine(
        facts.on().text().length() > 4 ? facts.on().first().getMonthValue() : null,
        facts.on(),
        facts.on().approximate(),
        titles.in(Locale.CHINESE, facts),
        titles.in(Locale.ENGLISH, facts),
        facts.category(),
        planned.celebrate(),
        paper == null ? null : paper.documentNumber(),
        facts.planFrom(),
        facts.subjectKind(),
        facts.subjectId(),
        facts.country(),
        facts.id());
  }
}
