package org.waishi.friendship.overdue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;

/** Looks at the clocks soon after the start and now and then: says what is late, and counts it. */
@Component
class OverdueWatch {

  private final OverdueReviews reviews;
  private final Ids ids;
  private final AtomicLong late = new AtomicLong();

  OverdueWatch(OverdueReviews reviews, Ids ids, MeterRegistry meters) {
    this.reviews = reviews;
    this.ids = ids;
    Gauge.builder("waishi.tie-reviews.overdue", late, AtomicLong::get)
        .description("Reviews of ties and agreements whose time has passed")
        .register(meters);
  }

  @Scheduled(
      initialDelayString = "${waishi.tie-reviews.watch-first:10s}",
      fixedDelayString = "${waishi.tie-reviews.watch-every:10m}")
  void look() {
    reviews.say(Origin.internal("friendship-city-service", ids.next()));
    late.set(reviews.all().size());
  }
}
