package org.waishi.friendship.history;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.waishi.friendship.date.PartialDate;

/** How a language tells facts: its sentences, its words for codes, its dates. */
enum Language {
  /** Dates as ISO has them. */
  ENGLISH(Locale.ENGLISH, ", ") {
    @Override
    String date(PartialDate date) {
      return date.text();
    }
  },
  /** Dates as 2024年1月24日. */
  CHINESE(Locale.CHINESE, "、") {
    @Override
    String date(PartialDate date) {
      String day = date.approximate() ? "" : date.first().getDayOfMonth() + "日";
      String month = date.text().length() < 7 ? "" : date.first().getMonthValue() + "月";
      return date.year() + "年" + month + day;
    }
  };

  private final ResourceBundle texts;
  private final String comma;

  Language(Locale locale, String comma) {
    Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    this.texts = ResourceBundle.getBundle("stories", locale, exact);
    this.comma = comma;
  }

  abstract String date(PartialDate date);

  /** The text under a key. */
  Optional<String> text(String key) {
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /** A value in this language: a code by its word, a date as it is written, anything as it is. */
  String value(String value) {
    return text("word." + value).orElseGet(() -> dateOr(value));
  }

  /** Several values in one text. */
  String list(List<String> values) {
    return String.join(comma, values);
  }

  private String dateOr(String value) {
    if (!value.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
      return value;
    }
    try {
      return date(PartialDate.of(value));
    } catch (DateTimeParseException noDate) {
      return value;
    }
  }
}
