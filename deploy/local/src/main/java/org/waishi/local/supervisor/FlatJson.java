package org.waishi.local.supervisor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One JSON object of texts and numbers without nesting: all that supervisor and shell say to each
 * other, so that neither needs a library.
 */
final class FlatJson {
  private static final Pattern MEMBER =
      Pattern.compile("\"([a-zA-Z]+)\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?[0-9.]+))");

  private FlatJson() {}

  static String write(Map<String, ?> members) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + value(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  static Map<String, String> read(String json) {
    Map<String, String> members = new LinkedHashMap<>();
    Matcher matcher = MEMBER.matcher(json);
    while (matcher.find()) {
      String text = matcher.group(2);
      members.put(
          matcher.group(1),
          text == null ? matcher.group(3) : text.replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    return members;
  }

  private static String value(Object value) {
    return value instanceof Number
        ? value.toString()
        : "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
