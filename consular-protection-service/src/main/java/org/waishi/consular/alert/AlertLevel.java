package org.waishi.consular.alert;

/** The three words of the Foreign Ministry, low to high. Source: S32. */
public enum AlertLevel {
  /** Take care (注意安全). */
  TAKE_CARE,
  /** Go with caution (谨慎前往). */
  CAUTION,
  /** Do not go for now (暂勿前往). */
  DO_NOT_GO
}
