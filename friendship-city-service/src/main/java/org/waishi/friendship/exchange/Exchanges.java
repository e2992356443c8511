package org.waishi.friendship.exchange;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Outcome;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** Engagements that event-service approved or cancelled, by country. */
@Configuration(proxyBeanMethods = false)
public class Exchanges {

  private static final String TYPE = "org.waishi.event.engagement-";

  private final View<Exchange> exchanges;

  Exchanges(AggregateStore store) {
    exchanges = store.view("exchanges", Exchange.class).indexed("country");
  }

  /** One engagement as we remember it. */
  public record Exchange(
      String engagementId,
      @Nullable String country,
      @Nullable String anniversaryId,
      boolean cancelled) {}

  record Heard(String engagementId, @Nullable String country, @Nullable String anniversaryId) {}

  @Bean
  Reactions engagementReactions() {
    return Reactions.to("event.engagement.v1")
        .on(TYPE + "approved.v1", Heard.class, (event, told) -> keep(event, told, false))
        .on(TYPE + "cancelled.v1", Heard.class, (event, told) -> keep(event, told, true));
  }

  /** What stands for a country. */
  public List<Exchange> of(String country) {
    return exchanges.where(Filters.eq("row.country", country));
  }

  private Outcome keep(HeardEvent event, Heard e, boolean cancelled) {
    Exchange before = exchanges.find(e.engagementId()).orElse(null);
    String country = e.country() == null && before != null ? before.country() : e.country();
    Exchange row = new Exchange(e.engagementId(), country, e.anniversaryId(), cancelled);
    return exchanges.keep(e.engagementId(), event.version(), row);
  }
}
