package org.waishi.friendship.tie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the tie itself.
 *
 * @param networks land-silk-road, maritime, sco, rcep, brics
 * @param source where a table has it from
 * @param notes a table's remarks
 * @param tiedElsewhere other Chinese cities that this city is tied to
 * @param between the institutions that a grass-roots tie is between
 */
public record Background(
    List<String> networks,
    @Nullable String source,
    @Nullable String notes,
    List<String> tiedElsewhere,
    @Nullable Institutions between) {

  /** Keeps its own copies. */
  public Background {
    networks = List.copyOf(networks);
    tiedElsewhere = List.copyOf(tiedElsewhere);
  }
}
