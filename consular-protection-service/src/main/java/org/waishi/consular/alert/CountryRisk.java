package org.waishi.consular.alert;

/** The colour of a country's risk (国别风险等级), in use since 2022. Source: S32b. */
public enum CountryRisk {
  /** Nothing to warn of. */
  BLUE,
  YELLOW,
  ORANGE,
  /** Leave or move. */
  RED
}
