package org.waishi.friendship.agreement.text;

import java.util.List;
import java.util.Locale;

/** In which languages a text is printed. */
enum Language {
  ZH(Locale.CHINESE),
  EN(Locale.ENGLISH),
  /** Side by side. */
  BOTH(Locale.CHINESE, Locale.ENGLISH);

  private final List<Locale> locales;

  Language(Locale... locales) {
    this.locales = List.of(locales);
  }

  List<Locale> locales() {
    return locales;
  }
}
