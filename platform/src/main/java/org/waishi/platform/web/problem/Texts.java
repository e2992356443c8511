package org.waishi.platform.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The words of problems in English and Chinese: the service's own bundle first, then the shared
 * one.
 *
 * <p>Keys are {@code <code>.title} and {@code <code>.detail}. A key without a text shows itself; a
 * test of each service finds it before anybody else does.
 */
public final class Texts {

  /** The texts of the codes that every service shares. */
  public static final String SHARED = "org.waishi.platform.web.problem.problems";

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)}");
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final List<String> bundles;

  /** Texts of a service's bundle and the shared ones. */
  public Texts(String bundle) {
    this.bundles = List.of(bundle, SHARED);
  }

  /** English and Chinese; English to everybody else. */
  public static LocaleResolver languages() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }

  /** The text under this key with its places filled, or the key itself. */
  public String text(String key, Locale locale, Map<String, Object> places) {
    return find(key, locale).map(text -> fill(text, places)).orElse(key);
  }

  /** The text under this key as it stands in the bundle of exactly this language. */
  public Optional<String> find(String key, Locale locale) {
    return bundles.stream()
        .flatMap(bundle -> bundle(bundle, locale))
        .<String>mapMulti(
            (bundle, found) -> {
              if (bundle.containsKey(key)) {
                found.accept(bundle.getString(key));
              }
            })
        .findFirst();
  }

  private static Stream<ResourceBundle> bundle(String name, Locale locale) {
    try {
      return Stream.of(ResourceBundle.getBundle(name, locale, EXACT));
    } catch (java.util.MissingResourceException none) {
      return Stream.empty();
    }
  }

  private static String fill(String text, Map<String, Object> places) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(places.getOrDefault(place.group(1), place.group()))));
  }
}
