package org.waishi.friendship.history;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places. {@code {body}} is filled with a value, and {@code [ by {body}]} is there
 * only when every value in it is.
 */
record Template(String text) {

  private static final Pattern MAYBE = Pattern.compile("\\[([^\\]]*)]");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][\\w.]*)}");
  private static final String NOTHING = "—";

  /** The sentence; what must be there and is not shows as a dash. */
  String filled(Function<String, Optional<String>> value) {
    String chosen = replaced(MAYBE, text, part -> all(part, value) ? part : "");
    return replaced(PLACE, chosen, place -> value.apply(place).orElse(NOTHING));
  }

  private static boolean all(String part, Function<String, Optional<String>> value) {
    return PLACE.matcher(part).results().allMatch(place -> value.apply(place.group(1)).isPresent());
  }

  private static String replaced(Pattern what, String in, Function<String, String> by) {
    return what.matcher(in).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group(1))));
  }
}
