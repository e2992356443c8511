package org.waishi.friendship.honour.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import org.waishi.platform.web.problem.Texts;

/**
 * The answer as a page for whoever scans the code with a telephone: Chinese and English, no more.
 */
final class VerificationPage {

  private static final Texts WORDS = new Texts("certificate");
  private static final List<Locale> BOTH = List.of(Locale.CHINESE, Locale.ENGLISH);
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="zh">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%s</title>
      <style>body{font-family:sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem}\
      section{border-top:3px solid #a8201a;margin-top:1.5rem}</style>
      </head>
      <body>
      %s</body>
      </html>
      """;

  private VerificationPage() {}

  /** What is known of a certificate. */
  static String of(Verified told) {
    return page(language -> known(told, language));
  }

  /** One answer for whatever is wrong: number, code or both. */
  static String unknown() {
    return page(language -> List.of(words("unknown", language, Map.of())));
  }

  private static List<String> known(Verified told, Locale language) {
    Map<String, Object> places =
        Map.of(
            "title", language.equals(Locale.CHINESE) ? told.titleZh() : told.titleEn(),
            "session", Integer.toString(told.session()),
            "number", told.number(),
            "on", told.awardedOn(),
            "revoked", String.valueOf(told.revokedOn()),
            "name", String.valueOf(told.name()));
    List<String> keys = new ArrayList<>(List.of(told.status().name(), "honour", "number"));
    if (told.name() != null) {
      keys.add("name");
    }
    return keys.stream().map(key -> words(key, language, places)).toList();
  }

  private static String page(Function<Locale, List<String>> lines) {
    String sections =
        BOTH.stream()
            .map(language -> section(language, lines.apply(language)))
            .collect(Collectors.joining());
    return String.format(FRAME, words("head", Locale.CHINESE, Map.of()), sections);
  }

  private static String section(Locale language, List<String> lines) {
    String text =
        lines.stream()
            .map(HtmlUtils::htmlEscape)
            .map(line -> "<p>" + line + "</p>\n")
            .collect(Collectors.joining());
    return "<section lang=\"" + language.getLanguage() + "\">\n" + text + "</section>\n";
  }

  private static String words(String key, Locale language, Map<String, Object> places) {
    return WORDS.text("verification." + key, language, places);
  }
}
