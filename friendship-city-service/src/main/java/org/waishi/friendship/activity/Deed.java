package org.waishi.friendship.activity;

import java.time.LocalDate;

/**
 * Something that was held or done with a tie.
 *
 * @param id of the exchange, or of the cooperation item
 * @param on its first day that is possible
 */
record Deed(String id, Kind kind, LocalDate on) {

  /** Sorts of deeds, as the table of weights names them. */
  enum Kind {
    VISIT,
    ONLINE_MEETING,
    LETTER,
    EVENT,
    MILESTONE
  }
}
