package org.waishi.consular.alert;

/**
 * The three words of the Foreign Ministry, low to high, each with the colour that answers to it.
 * Source: S32, S32b.
 */
public enum AlertLevel {
  /** Take care (注意安全). */
  TAKE_CARE(CountryRisk.YELLOW),
  /** Go with caution (谨慎前往). */
  CAUTION(CountryRisk.ORANGE),
  /** Do not go for now (暂勿前往). */
  DO_NOT_GO(CountryRisk.RED);

  private final CountryRisk risk;

  AlertLevel(CountryRisk risk) {
    this.risk = risk;
  }

  /** The colour that answers to this word. */
  public CountryRisk risk() {
    return risk;
  }
}
