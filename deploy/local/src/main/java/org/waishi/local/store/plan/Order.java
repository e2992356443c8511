package org.waishi.local.store.plan;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which a query wants its documents. */
public record Order(List<IndexKey> fields) {

  public static Order of(@Nullable Document sort, @Nullable String idField) {
    var fields = new ArrayList<IndexKey>();
    if (sort != null) {
      sort.forEach((name, way) -> fields.add(field(name, way, idField)));
    }
    return new Order(fields);
  }

  /** The natural order is that of the documents' own keys. */
  private static IndexKey field(String name, @Nullable Object way, @Nullable String idField) {
    boolean ascending = way instanceof Number number && number.intValue() > 0;
    return new IndexKey(name.equals("$natural") && idField != null ? idField : name, ascending);
  }

  boolean isAny() {
    return fields.isEmpty();
  }

  /** How an index must be walked to give this order. */
  Walk walk(List<IndexKey> indexed, Set<String> fixed) {
    Walk walk = Walk.EITHER;
    int next = 0;
    for (IndexKey field : fields) {
      if (fixed.contains(field.getKey())) {
        continue;
      }
      if (next == indexed.size() || !indexed.get(next).getKey().equals(field.getKey())) {
        return Walk.NEITHER;
      }
      walk = walk.and(indexed.get(next++).isAscending() == field.isAscending());
    }
    return walk;
  }

  /** The ways in which an index gives an order. */
  enum Walk {
    EITHER,
    FORWARD,
    BACKWARD,
    NEITHER;

    Walk and(boolean forward) {
      Walk needed = forward ? FORWARD : BACKWARD;
      return this == EITHER || this == needed ? needed : NEITHER;
    }
  }
}
