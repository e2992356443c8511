package org.waishi.platform.web;

import java.util.Locale;

/** Names of faults. */
final class Codes {

  private Codes() {}

  /** {@code NotBlank} becomes {@code not-blank}. */
  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
