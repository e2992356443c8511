package org.waishi.event.calendar;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.waishi.event.warning.Warning;

/** What the feed says in its reader's language. */
final class CalendarWords {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final boolean chinese;
  private final ResourceBundle texts;

  CalendarWords(Locale language) {
    this.chinese = language.getLanguage().equals("zh");
    this.texts =
        ResourceBundle.getBundle("calendar", chinese ? Locale.CHINESE : Locale.ENGLISH, EXACT);
  }

  /** The one of two texts that is in this language. */
  String choose(String zh, String en) {
    return chinese ? zh : en;
  }

  String calendarName() {
    return texts.getString("name");
  }

  String approximate() {
    return texts.getString("approximate");
  }

  String of(Warning.Flag flag) {
    String key = flag.isAlert() ? "alert." + flag.level() : "tie." + flag.reason();
    return texts.containsKey(key) ? texts.getString(key) : flag.level();
  }
}
