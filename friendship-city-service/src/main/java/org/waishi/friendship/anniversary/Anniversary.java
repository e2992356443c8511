package org.waishi.friendship.anniversary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryCorrected;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryDue;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryMade;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExcepted;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionAsked;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionDeclined;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionWithdrawn;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * An anniversary.
 *
 * @param year of the anniversary, as text for lists
 * @param due whether it was said to be due, which happens once
 * @param asked the written exception that waits for somebody else
 * @param excepted the written exception by which a year that is not round may be celebrated
 */
public record Anniversary(
    AnniversaryFacts facts,
    String year,
    boolean due,
    @Nullable Asked asked,
    @Nullable Asked excepted)
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
              .with(TYPE + "celebration-exception-asked.v1", CelebrationExceptionAsked.class)
              .with(TYPE + "celebration-exception-declined.v1", CelebrationExceptionDeclined.class)
              .with(TYPE + "celebration-excepted.v1", CelebrationExcepted.class)
              .with(
                  TYPE + "celebration-exception-withdrawn.v1", CelebrationExceptionWithdrawn.class),
          Anniversary::from);

  /** A written exception and who asked for it. */
  @Schema(name = "AskedCelebrationException")
  public record Asked(WrittenException paper, String by) {}

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

  /**
   * Asks to celebrate it although its years are not round, by a filed paper. What waited before is
   * replaced; what stands stays until somebody else confirms this.
   */
  public Decision<Anniversary> ask(Asked wish, LocalDate today, Filing filed) {
    WrittenException paper = wish.paper();
    List<Refusal> against = new ArrayList<>();
    if (facts.celebrate()) {
      against.add(new WrittenException.NotNeeded(facts.years()));
    }
    if (paper.on().isAfter(today)) {
      against.add(new PaperOfTheFuture(paper.on().toString()));
    }
    new NamedPaper(paper.fileId(), PaperKind.INSTRUCTION, paper.documentNumber(), paper.on())
        .against(filed)
        .forEach(against::add);
    return Decision.unless(
        against,
        () ->
            Decision.accept(
                this,
                new CelebrationExceptionAsked(
                    facts.id(),
                    paper.body(),
                    paper.documentNumber(),
                    paper.on(),
                    paper.fileId(),
                    wish.by())));
  }

  /** Confirms or declines an exception that somebody else asked for. */
  public Decision<Anniversary> decide(boolean confirmed, String by) {
    if (asked == null) {
      return Decision.refuse(new WrittenException.NoneWaits());
    }
    WrittenException paper = asked.paper();
    return Decision.unless(
        FourEyes.against(asked.by(), by).stream().toList(),
        () ->
            Decision.accept(
                this,
                confirmed
                    ? new CelebrationExcepted(
                        facts.id(),
                        paper.body(),
                        paper.documentNumber(),
                        paper.on(),
                        paper.fileId(),
                        by)
                    : new CelebrationExceptionDeclined(facts.id(), by)));
  }

  /** Withdraws the exception that stands; who asked for it does not. */
  public Decision<Anniversary> withdraw(CelebrationExceptionWithdrawn.Reason reason, String by) {
    return excepted == null
        ? Decision.refuse(new WrittenException.NoneStands())
        : Decision.unless(
            FourEyes.against(excepted.by(), by).stream().toList(),
            () -> Decision.accept(this, new CelebrationExceptionWithdrawn(facts.id(), reason, by)));
  }

  /** The paper by which it may be celebrated although its years are not round. */
  public @Nullable WrittenException exception() {
    return excepted == null ? null : excepted.paper();
  }

  /** Whether it may be celebrated with substance; else a letter is all. */
  public boolean celebrate() {
    return facts.celebrate() || excepted != null;
  }

  static Anniversary from(AnniversaryEvent first) {
    return switch (first) {
      case AnniversaryMade(var facts) -> new Anniversary(facts, facts.year(), false, null, null);
      case AnniversaryCorrected _,
          AnniversaryDue _,
          CelebrationExceptionAsked _,
          CelebrationExceptionDeclined _,
          CelebrationExcepted _,
          CelebrationExceptionWithdrawn _ ->
          throw new IllegalStateException("first fact: " + first);
    };
  }

  @Override
  public Anniversary evolve(AnniversaryEvent fact) {
    return switch (fact) {
      case AnniversaryMade _ -> this;
      case AnniversaryCorrected(var anew) -> new Anniversary(anew, year, due, asked, excepted);
      case AnniversaryDue _ -> new Anniversary(facts, year, true, asked, excepted);
      case CelebrationExceptionAsked(_, var body, var number, var on, var file, var by) ->
          new Anniversary(
              facts,
              year,
              due,
              new Asked(new WrittenException(body, number, on, file), by),
              excepted);
      case CelebrationExceptionDeclined _ -> new Anniversary(facts, year, due, null, excepted);
      case CelebrationExcepted _ -> new Anniversary(facts, year, due, null, asked);
      case CelebrationExceptionWithdrawn _ -> new Anniversary(facts, year, due, asked, null);
    };
  }
}
