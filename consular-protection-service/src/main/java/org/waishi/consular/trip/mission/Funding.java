package org.waishi.consular.trip.mission;

/** Who pays. */
public enum Funding {
  /** The budget of the city or district (财政经费). */
  PUBLIC_BUDGET,
  /** The unit's own means (单位自筹). */
  OWN_MEANS,
  /** The inviting side (外方负担). */
  INVITER
}
