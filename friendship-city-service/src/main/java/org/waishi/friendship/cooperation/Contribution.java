package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * Money that somebody put in.
 *
 * @param on the day of payment
 */
@Schema(name = "CooperationContribution")
public record Contribution(Side side, Money money, LocalDate on) {

  /** Whose money it is. */
  public enum Side {
    /** The city's, or an institution's here. */
    OURS,
    /** The partner's. */
    THEIRS,
    /** Somebody else's: an enterprise, a foundation. */
    THIRD
  }
}
