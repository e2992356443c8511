package org.waishi.event.paper;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** Names of countries and economies as the office's papers have them. */
public final class CountryNames {

  private static final ResourceBundle OURS =
      ResourceBundle.getBundle(
          "economies",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private CountryNames() {}

  /** Whether a country or an economy has this code. */
  public static boolean knows(String code) {
    return CODES.contains(code);
  }

  /** In Chinese. */
  public static String zh(String code) {
    return name(code, "zh", Locale.SIMPLIFIED_CHINESE);
  }

  /** In English. */
  public static String en(String code) {
    return name(code, "en", Locale.ENGLISH);
  }

  private static String name(String code, String language, Locale locale) {
    try {
      return OURS.getString(code + "." + language);
    } catch (MissingResourceException usual) {
      return Locale.of("", code).getDisplayCountry(locale);
    }
  }
}
