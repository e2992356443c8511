package org.waishi.event.warning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.waishi.platform.event.Outcome;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.View;

/** The warnings that were heard of. */
@Component
public class Warnings {

  private static final String ACTIVE = "row.active";

  private final View<Warning> rows;

  Warnings(AggregateStore store) {
    this.rows = store.view("warnings", Warning.class).indexed("about", "active");
  }

  /** Keeps a warning if {@code version} of its source is news. */
  public Outcome keep(long version, Warning warning) {
    return rows.keep(warning.source(), version, warning);
  }

  /** What is in force for any of these countries and ties, by source. */
  public Map<String, Warning.Flag> inForce(Set<String> about) {
    Map<String, Warning.Flag> found = new HashMap<>();
    if (!about.isEmpty()) {
      collect(rows.where(and(in("row.about", about), eq(ACTIVE, true))), found);
    }
    return found;
  }

  /** Every country and tie for which something is in force. */
  public Set<String> subjects() {
    Set<String> all = new TreeSet<>();
    rows.where(eq(ACTIVE, true)).forEach(warning -> all.add(warning.about()));
    return all;
  }

  private static void collect(List<Warning> warnings, Map<String, Warning.Flag> into) {
    for (Warning warning : warnings) {
      if (warning.flag() != null) {
        into.put(warning.source(), warning.flag());
      }
    }
  }
}
