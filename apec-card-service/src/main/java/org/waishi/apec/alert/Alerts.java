package org.waishi.apec.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** The security alerts that were heard, each with the version it was made from. */
@Component
public class Alerts {

  private final View<Row> alerts;

  Alerts(AggregateStore store) {
    this.alerts = store.view("alerts-heard", Row.class).indexed("country", "active");
  }

  /** An alert, as it was said. */
  record Row(String alertId, String country, String level, boolean active) {

    /** The economy has the code of the country or region: both are ISO 3166. */
    String economy() {
      return country;
    }

    AlertFlag flag() {
      return new AlertFlag(alertId, economy(), level);
    }
  }

  Outcome keep(HeardEvent event, Row row) {
    return alerts.keep(event.subject(), event.version(), row);
  }

  /** The active alerts for any of these economies. */
  public List<AlertFlag> active(Collection<String> economies) {
    if (economies.isEmpty()) {
      return List.of();
    }
    return alerts.where(and(in("row.country", economies), eq("row.active", true))).stream()
        .map(Row::flag)
        .toList();
  }
}
