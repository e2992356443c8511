package org.waishi.apec.alert;

import org.waishi.platform.command.Origin;

/** Whatever must carry the flag of an alert. */
public interface FlaggedCases {

  /** Makes the flags of all that ask this economy those of the active alerts; true if any moved. */
  boolean align(String economy, Origin origin);
}
