package org.waishi.friendship.history;

import java.util.Optional;

/** Knows the names of what facts mention by id. */
public interface Named {

  /** The field of facts that holds such ids, {@code cityId}. */
  String field();

  /** The name of the one with this id. */
  Optional<Told> name(String id);
}
