package org.waishi.friendship.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryCorrected;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryDue;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryMade;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExcepted;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/**
 * An anniversary.
 *
 * @param year of the anniversary, as text for lists
 * @param due whether it was said to be due, which happens once
 * @param exception the paper by which a year that is not round may be celebrated
 */
public record Anniversary(
    AnniversaryFacts facts, String year, boolean due, @Nullable WrittenException exception)
    implements Aggregate<Anniversary, AnniversaryEvent> {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How anniversaries are stored and told. */
  public static final AggregateKind<Anniversary, AnniversaryEvent> KIND =
      new AggregateKind<>(
          "friendship-city.anniversary",
          "anniversaries",
          Anniversary.class,
          FactTypes.of(AnniversaryEvent.class)
              .with(TYPE + "anniversary-made.v1", AnniversaryMade.class)
              .with(TYPE + "anniversary-corrected.v1", AnniversaryCorrected.class)
              .with(TYPE + "anniversary-due.v1", AnniversaryDue.class)
              .with(TYPE + "celebration-excepted.v1", CelebrationExcepted.class),
          Anniversary::from);

  /** Makes it, and says at once if it is due on that day. */
  static Decision<Anniversary> make(AnniversaryFacts facts, LocalDate day) {
    AnniversaryMade made = new AnniversaryMade(facts);
    return facts.isDue(day)
        ? Decision.begin(Anniversary::from, made, facts.dueFact())
        : Decision.begin(Anniversary::from, made);
  }

  /** Takes over what was reckoned anew, and says that it is due if nobody said so before. */
  Decision<Anniversary> reckoned(AnniversaryFacts anew, LocalDate day) {
    List<AnniversaryEvent> news = new ArrayList<>();
    if (!anew.equals(facts)) {
      news.add(new AnniversaryCorrected(anew));
    }
    if (!due && anew.isDue(day)) {
      news.add(anew.dueFact());
    }
    return Decision.accept(this, news.toArray(AnniversaryEvent[]::new));
  }

  /** Notes the paper by which it may be celebrated although its years are not round. */
  Decision<Anniversary> except(WrittenException paper, LocalDate today) {
    if (celebrate()) {
      return Decision.refuse(new WrittenException.NotNeeded(facts.years()));
    }
    return paper.on().isAfter(today)
        ? Decision.refuse(new PaperOfTheFuture(paper.on().toString()))
        : Decision.accept(
            this,
            new CelebrationExcepted(
                facts.id(), paper.body(), paper.documentNumber(), paper.on(), paper.fileId()));
  }

  /** Whether it may be celebrated with substance; else a letter is all. */
  boolean celebrate() {
    return facts.celebrate() || exception != null;
  }

  static Anniversary from(AnniversaryEvent first) {
    return switch (first) {
      case AnniversaryMade(var facts) -> new Anniversary(facts, facts.year(), false, null);
      case AnniversaryCorrected _, AnniversaryDue _, CelebrationExcepted _ ->
          throw new IllegalStateException("first fact: " + first);
    };
  }

  @Override
  public Anniversary evolve(AnniversaryEvent fact) {
    return switch (fact) {
      case AnniversaryMade _ -> this;
      case AnniversaryCorrected(var anew) -> new Anniversary(anew, year, due, exception);
      case AnniversaryDue _ -> new Anniversary(facts, year, true, exception);
      case CelebrationExcepted(_, var body, var number, var on, var file) ->
          new Anniversary(facts, year, due, new WrittenException(body, number, on, file));
    };
  }
}
