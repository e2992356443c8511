package org.waishi.friendship.country;

import java.util.Set;

/**
 * Codes of ISO 3166 that name regions of China and no countries.
 *
 * <p>Source: domain guide 0.2 rule 6.
 */
public final class ChinaRegions {

  /** The code of the country that they belong to. */
  public static final String COUNTRY = "CN";

  private static final Set<String> CODES = Set.of("HK", "MO", "TW");

  private ChinaRegions() {}

  /** Whether this code names one. */
  public static boolean has(String iso2) {
    return CODES.contains(iso2);
  }
}
