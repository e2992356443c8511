package org.waishi.friendship.alert;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.reaction.Reactions;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** The alerts that consular protection has raised, by country. */
@Configuration(proxyBeanMethods = false)
public class Alerts {

  private static final String TYPE = "org.waishi.consular.alert-";

  private final View<Alert> alerts;

  Alerts(AggregateStore store) {
    alerts = store.view("alerts", Alert.class).indexed("country");
  }

  /** One alert as we remember it. */
  public record Alert(
      String alertId,
      String country,
      @Nullable String level,
      @Nullable String from,
      @Nullable String to,
      boolean lapsed) {

    /** Whether the day lies in it, its last one too. */
    boolean covers(LocalDate day) {
      return (from == null || !LocalDate.parse(from).isAfter(day))
          && (to == null || !LocalDate.parse(to).isBefore(day));
    }
  }

  record Raised(
      String alertId, String country, String level, @Nullable String from, @Nullable String to) {}

  record Lapsed(String alertId, String country) {}

  @Bean
  Reactions alertReactions() {
    return reactions(this::keep, this::lapse);
  }

  static Reactions reactions(Reactions.Handler<Raised> stands, Reactions.Handler<Lapsed> over) {
    return Reactions.to("consular.alert.v1")
        .on(TYPE + "raised.v1", Raised.class, stands)
        .on(TYPE + "changed.v1", Raised.class, stands)
        .on(TYPE + "lapsed.v1", Lapsed.class, over);
  }

  /** The alerts that stand for a country. */
  public List<Alert> of(String country) {
    return alerts.where(
        Filters.and(Filters.eq("row.country", country), Filters.eq("row.lapsed", false)));
  }

  /** The countries for which an alert that stands says not to go (暂勿前往) on this day. */
  public Set<String> doNotGo(LocalDate day) {
    return alerts
        .where(Filters.and(Filters.eq("row.level", "DO_NOT_GO"), Filters.eq("row.lapsed", false)))
        .stream()
        .filter(alert -> alert.covers(day))
        .map(Alert::country)
        .collect(Collectors.toSet());
  }

  private Outcome keep(HeardEvent event, Raised a) {
    Alert row = new Alert(a.alertId(), a.country(), a.level(), a.from(), a.to(), false);
    return alerts.keep(a.alertId(), event.version(), row);
  }

  private Outcome lapse(HeardEvent event, Lapsed a) {
    Alert row = new Alert(a.alertId(), a.country(), null, null, null, true);
    return alerts.keep(a.alertId(), event.version(), row);
  }
}
