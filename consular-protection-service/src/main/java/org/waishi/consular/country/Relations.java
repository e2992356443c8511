package org.waishi.consular.country;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/**
 * With which countries there are diplomatic relations, as friendship-city says. Of a country that
 * was never heard of, nothing is known.
 */
@Configuration(proxyBeanMethods = false)
public class Relations {

  private static final String SAID = "org.waishi.friendship-city.";

  private final View<Row> rows;

  Relations(AggregateStore store) {
    this.rows = store.view("relations", Row.class);
  }

  /** What was last heard of a country. */
  public record Row(String country, boolean stand) {}

  record Listed(String iso2, List<Period> relations) {

    /** They stand while the last period has no end. */
    boolean stand() {
      return !relations.isEmpty() && relations.getLast().until() == null;
    }
  }

  record Period(@Nullable String until) {}

  record Said(String iso2) {}

  @Bean
  Reactions toCountries() {
    return Reactions.to("friendship-city.country.v1")
        .on(SAID + "country-listed.v1", Listed.class, this::listed)
        .on(SAID + "country-corrected.v1", Listed.class, this::listed)
        .on(SAID + "relations-established.v1", Said.class, saying(true))
        .on(SAID + "relations-broken.v1", Said.class, saying(false));
  }

  /** Those of these countries with which there are known to be none. */
  public List<String> missing(Collection<String> countries) {
    return rows.where(and(in("_id", countries), eq("row.stand", false))).stream()
        .map(Row::country)
        .sorted()
        .toList();
  }

  private Outcome listed(HeardEvent event, Listed country) {
    return keep(event, country.iso2(), country.stand());
  }

  private Reactions.Handler<Said> saying(boolean stand) {
    return (event, country) -> keep(event, country.iso2(), stand);
  }

  private Outcome keep(HeardEvent event, String country, boolean stand) {
    return rows.keep(country, event.version(), new Row(country, stand));
  }
}
