package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryDue;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryMade;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/**
 * An anniversary.
 *
 * @param year of the anniversary, as text for lists
 * @param due whether it was said to be due, which happens once
 */
public record Anniversary(AnniversaryFacts facts, String year, boolean due)
    implements Aggregate<Anniversary, AnniversaryEvent> {

  /** How anniversaries are stored and told. */
  public static final AggregateKind<Anniversary, AnniversaryEvent> KIND =
      new AggregateKind<>(
          "friendship-city.anniversary",
          "anniversaries",
          Anniversary.class,
          FactTypes.of(AnniversaryEvent.class)
              .with("org.waishi.friendship-city.anniversary-made.v1", AnniversaryMade.class)
              .with("org.waishi.friendship-city.anniversary-due.v1", AnniversaryDue.class),
          Anniversary::from);

  static Decision<Anniversary> make(AnniversaryFacts facts) {
    return Decision.begin(Anniversary::from, new AnniversaryMade(facts));
  }

  /** Says that it is due, if it is on that day and nobody said so before. */
  Decision<Anniversary> sayDue(LocalDate day) {
    return due || facts.planFrom().isAfter(day)
        ? Decision.unchanged(this)
        : Decision.accept(this, dueFact());
  }

  private AnniversaryDue dueFact() {
    return new AnniversaryDue(
        facts.id(),
        facts.subjectKind(),
        facts.subjectId(),
        facts.country(),
        facts.years(),
        facts.category(),
        facts.on(),
        facts.on().approximate(),
        facts.planFrom());
  }

  static Anniversary from(AnniversaryEvent first) {
    return switch (first) {
      case AnniversaryMade(var facts) ->
          new Anniversary(facts, Integer.toString(facts.on().year()), false);
      case AnniversaryDue _ -> throw new IllegalStateException("first fact: " + first);
    };
  }

  @Override
  public Anniversary evolve(AnniversaryEvent fact) {
    return switch (fact) {
      case AnniversaryMade _ -> this;
      case AnniversaryDue _ -> new Anniversary(facts, year, true);
    };
  }
}
