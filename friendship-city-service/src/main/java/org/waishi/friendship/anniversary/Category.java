package org.waishi.friendship.anniversary;

/** How round a year is. */
public enum Category {
  /** 逢十. */
  TEN,
  /** 逢五. */
  FIVE,
  /** Any other: a letter only. */
  ORDINARY
}
