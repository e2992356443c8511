package org.waishi.event.hearing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.event.engagement.Engagements;
import org.waishi.event.paper.CountryNames;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.id.Ids;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;

/** Anniversaries of tens and fives (逢十、逢五) become engagements. */
@Configuration(proxyBeanMethods = false)
class AnniversaryReactions {

  private final Engagements engagements;

  AnniversaryReactions(Engagements engagements) {
    this.engagements = engagements;
  }

  /** How round an anniversary is (逢十、逢五、一般). */
  enum Category {
    TEN,
    FIVE,
    ORDINARY
  }

  /** What an anniversary is of. */
  enum Subject {
    COUNTRY,
    TIE,
    AGREEMENT
  }

  /**
   * An anniversary is due.
   *
   * @param tieId the tie of an agreement
   */
  record AnniversaryDue(
      String anniversaryId,
      Subject subjectKind,
      String subjectId,
      @Nullable String tieId,
      String country,
      int years,
      Category category,
      String on) {

    /** One that could not be proposed is wrong, and must not pass unseen. */
    AnniversaryDue {
      if (!CountryNames.knows(country)) {
        throw new IllegalArgumentException("country: " + country + " (expected: ISO 3166)");
      }
      if (!Dates.faults(When.on(on)).isEmpty()) {
        throw new IllegalArgumentException("on: " + on + " (expected: a day, month or year)");
      }
      if (subjectKind == Subject.AGREEMENT && tieId == null) {
        throw new IllegalArgumentException("tieId: null (expected: the tie of the agreement)");
      }
    }
  }

  @Bean
  Reactions toAnniversaries() {
    return Reactions.to("friendship-city.anniversary.v1")
        .on(
            "org.waishi.friendship-city.anniversary-due.v1",
            AnniversaryDue.class,
            this::commemorate);
  }

  private Outcome commemorate(HeardEvent event, AnniversaryDue due) {
    if (due.category() == Category.ORDINARY) {
      return Outcome.IGNORED;
    }
    String id = Ids.derived("engagement", due.anniversaryId());
    return Reactions.outcomeOf(
        engagements.propose(id, Us.because(event), Commemoration.of(due, Us.NAME)));
  }
}
