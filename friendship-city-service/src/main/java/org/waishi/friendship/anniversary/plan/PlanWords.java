package org.waishi.friendship.anniversary.plan;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the plan says in one language. */
record PlanWords(Locale language) {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  static boolean isChinese(Locale language) {
    return language.getLanguage().equals("zh");
  }

  /** Chinese for who reads Chinese, English for all others. */
  static PlanWords of(Locale reader) {
    return new PlanWords(isChinese(reader) ? Locale.CHINESE : Locale.ENGLISH);
  }

  String say(String key, Map<String, ?> places) {
    String text = ResourceBundle.getBundle("anniversary-plan", language, EXACT).getString(key);
    for (Map.Entry<String, ?> place : places.entrySet()) {
      text = text.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
    }
    return text;
  }

  String say(String key) {
    return say(key, Map.of());
  }

  /** What is to be done. */
  String treatment(PlanLine line) {
    if (line.documentNumber() != null) {
      return say("treatment.excepted", Map.of("paper", line.documentNumber()));
    }
    return say(line.celebrate() ? "treatment.celebrate" : "treatment.letter");
  }

  String category(PlanLine line) {
    return say("category." + line.category());
  }
}
