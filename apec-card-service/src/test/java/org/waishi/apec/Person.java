package org.waishi.apec;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody made up, of whom there is no second. */
public record Person(String passport, String identityCard, String phone) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  public static Person next() {
    int number = COUNT.incrementAndGet();
    return new Person(
        "E%08d".formatted(52_730_000 + number),
        "37020219900307%03dX".formatted(number),
        "13869%06d".formatted(417_000 + number));
  }

  Map<String, String> told() {
    return Map.of(
        "name", "欧阳青岛", "passport", passport, "identityCard", identityCard, "phone", phone);
  }

  /** What nobody but an unmasked reader may ever see. */
  String[] secrets() {
    return new String[] {passport, identityCard, phone, "欧阳青岛"};
  }
}
