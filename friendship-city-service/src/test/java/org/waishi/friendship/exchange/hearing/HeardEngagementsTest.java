package org.waishi.friendship.exchange.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.HeardFacts;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Direction;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeKind;
import org.waishi.friendship.exchange.Occasion;
import org.waishi.friendship.exchange.Partner;
import org.waishi.friendship.exchange.Results;
import org.waishi.friendship.exchange.Standing;
import org.waishi.friendship.exchange.hearing.EngagementReactions.Concluded;
import org.waishi.friendship.exchange.hearing.EngagementReactions.Heard;

/** What is heard of engagements is what event-service approved. */
class HeardEngagementsTest {

  private static final Partner KOREA = new Partner(null, "KR", "kr-2022");
  private static final PartialDate FIRST = PartialDate.of("2022-08-24");

  @Test
  void everything_that_is_heard_of_engagements_is_said() {
    assertThat(HeardFacts.unsaid(new EngagementReactions(null).toEngagements())).isEmpty();
  }

  @Test
  void an_approved_engagement_is_understood() throws IOException {
    Exchange.Entry told =
        HeardFacts.example("event.engagement-approved", Heard.class).as(Standing.PLANNED);
    assertThat(told.partner()).isEqualTo(KOREA);
    assertThat(told.occasion()).isEqualTo(event(FIRST, null));
  }

  @Test
  void a_cancelled_engagement_is_understood() throws IOException {
    Heard told = HeardFacts.example("event.engagement-cancelled", Heard.class);
    assertThat(told.as(Standing.CANCELLED).partner()).isEqualTo(KOREA);
  }

  @Test
  void a_concluded_engagement_is_understood_with_its_days_people_and_results() throws IOException {
    Exchange.Entry told = HeardFacts.example("event.engagement-concluded", Concluded.class).held();
    assertThat(told.source().id()).isEqualTo("5f2b8c1d");
    assertThat(told.partner()).isEqualTo(KOREA);
    assertThat(told.standing()).isEqualTo(Standing.HELD);
    assertThat(told.occasion())
        .isEqualTo(
            new Occasion(
                ExchangeKind.EVENT, Direction.MUTUAL, FIRST, PartialDate.of("2022-08-25"), 120));
    assertThat(told.results())
        .isEqualTo(
            new Results(
                List.of(Results.Yield.PAPER_SIGNED, Results.Yield.INVITATION), null, "file-2"));
  }

  private static Occasion event(PartialDate day, Integer people) {
    return new Occasion(ExchangeKind.EVENT, Direction.MUTUAL, day, day, people);
  }
}
