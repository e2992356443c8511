package org.waishi.friendship.friend.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/**
 * A text that people sign. Whoever wants another purpose writes another text.
 *
 * @param version by which it is named, {@code 2026-1}
 * @param validUntil the last day on which it was signed; null while it is
 * @param purposes what the data are for
 * @param fields which data it covers
 */
public record ConsentText(
    String version,
    Kind kind,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    List<Purpose> purposes,
    Set<PersonalField> fields) {

  /** Keeps its own copies. */
  public ConsentText {
    purposes = List.copyOf(purposes);
    fields = Set.copyOf(fields);
  }

  /** Whether it lets somebody into the register, or covers what needs a consent of its own. */
  public enum Kind {
    /** To be in the register. */
    GENERAL,
    /** For sensitive data alone (单独同意, PIPL Art. 29). */
    SEPARATE
  }

  /** What the data of friends are for (处理目的). */
  public enum Purpose {
    /** To stay in touch. */
    KEEPING_IN_TOUCH,
    /** To be nominated for honours. */
    HONOURS,
    /** To be invited into the country. */
    INVITATION_LETTERS
  }

  /** Whether it was signed on that day. */
  boolean inForce(LocalDate on) {
    return !on.isBefore(validFrom) && (validUntil == null || !on.isAfter(validUntil));
  }
}
