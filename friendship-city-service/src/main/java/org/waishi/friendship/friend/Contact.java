package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody of the office was in touch with a friend. What was said is a note among
 * the sealed fields.
 *
 * @param engagementId where they met, if that is in the calendar
 * @param by who was in touch
 */
@Schema(name = "FriendContact")
public record Contact(LocalDate on, Manner manner, @Nullable String engagementId, String by) {

  /** How they were in touch. */
  public enum Manner {
    /** Face to face. */
    MEETING,
    /** By telephone or video. */
    CALL,
    /** By letter or mail, greetings too. */
    LETTER,
    /** By a present. */
    GIFT
  }
}
