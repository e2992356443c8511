package org.waishi.friendship.network;

import java.util.List;
import java.util.stream.Collectors;

/** A reason in both languages. */
public record Reason(String zh, String en) {

  static Reason all(List<Reason> reasons) {
    return new Reason(
        reasons.stream().map(Reason::zh).collect(Collectors.joining("；")),
        reasons.stream().map(Reason::en).collect(Collectors.joining("; ")));
  }
}
