package org.waishi.friendship.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One fact with what stands around it.
 *
 * @param type its name on the wire
 * @param actor who acted
 * @param data the fact
 * @param from where the aggregate stood before
 * @param to where it stood after
 */
record Scene(String type, String actor, JsonNode data, @Nullable String from, @Nullable String to) {

  /** The type without its owner and version: {@code tie-proposed}. */
  String name() {
    return type.substring(type.indexOf('.', "org.waishi.".length()) + 1)
        .replaceAll("\\.v\\d+$", "");
  }

  /** Whether it moved the aggregate from one state to another. */
  boolean moved() {
    return from != null && to != null && !from.equals(to);
  }

  /** What a place of a sentence stands for in the fact: {@code told.documentNumber}. */
  Optional<JsonNode> at(String place) {
    JsonNode node = data;
    for (String step : place.split("\\.", -1)) {
      node = node.path(step);
    }
    boolean nothing = node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty();
    return nothing ? Optional.empty() : Optional.of(node);
  }
}
