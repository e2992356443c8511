package org.waishi.consular.incident;

/** Who is in charge of what is not ours. */
public enum ReferredTo {
  PUBLIC_SECURITY,
  COMMERCE,
  COURT,
  OTHER_CITY,
  MISSION,
  OTHER
}
