package org.waishi.local.store.plan;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;

/** The text with which everything begins that a regular expression matches. */
final class RegexPrefix {

  private static final String META = "\\^$.|?*+()[]{}";
  private static final String MAY_BE_NONE = "?*{";

  private RegexPrefix() {}

  /** Empty if the expression is not anchored, ignores case, or offers alternatives. */
  static String of(BsonRegularExpression regex) {
    String pattern = regex.getPattern();
    boolean plain = regex.getOptions() == null || regex.getOptions().isEmpty();
    return plain && pattern.startsWith("^") && pattern.indexOf('|') < 0 ? literal(pattern) : "";
  }

  private static String literal(String pattern) {
    if (pattern.startsWith("^\\Q") && pattern.indexOf("\\E") > 0) {
      return pattern.substring(3, pattern.indexOf("\\E"));
    }
    int end = 1;
    while (end < pattern.length() && META.indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    boolean lastIsOptional =
        end < pattern.length() && MAY_BE_NONE.indexOf(pattern.charAt(end)) >= 0;
    return pattern.substring(1, lastIsOptional ? Math.max(1, end - 1) : end);
  }
}
