package org.waishi.platform.load;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Origin.Heard;

/**
 * A table that was accepted.
 *
 * @param id later ones sort after earlier ones
 * @param kind says how its rows are applied
 * @param by who sent it
 * @param applied true when every row was
 * @param refused rows that a rule came to stand against since they were checked
 * @param keyId with which its rows are sealed
 * @param rows sealed; null when they were applied
 */
record Load(
    String id,
    String kind,
    String by,
    String correlationId,
    boolean applied,
    List<LateRefusal> refused,
    @Nullable String keyId,
    @Nullable String rows) {

  /** Keeps its own copy. */
  Load {
    refused = List.copyOf(refused);
  }

  static Load of(String id, String kind, Origin by) {
    return new Load(id, kind, by.actor(), by.correlationId(), false, List.of(), null, null);
  }

  Load sealed(String with, String text) {
    return new Load(id, kind, by, correlationId, false, refused, with, text);
  }

  Load done(List<LateRefusal> against) {
    return new Load(id, kind, by, correlationId, true, against, null, null);
  }

  /** Each aggregate remembers the last load it heard of, so that an older one changes nothing. */
  Origin origin() {
    long number = UUID.fromString(id).getMostSignificantBits();
    return new Origin(by, correlationId, null, null, new Heard("loads", number));
  }
}
