package org.waishi.friendship.search.spelling;

/** The way in which a word meets a name; the better one first. */
public enum Way {
  /** As it is written. */
  WRITTEN,
  /** By its pinyin (拼音). */
  PINYIN,
  /** By the initials of its pinyin (拼音首字母). */
  INITIALS
}
