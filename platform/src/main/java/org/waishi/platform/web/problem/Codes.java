package org.waishi.platform.web.problem;

import java.util.Locale;

/** Names of faults. */
public final class Codes {

  private Codes() {}

  /** {@code NotBlank} becomes {@code not-blank}. */
  public static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
