package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * All of them by their days, whenever an entry comes in.
   *
   * @param quietSince the last, or the day of entry while there was none
   */
  public record Log(List<Contact> contacts, LocalDate quietSince) {

    /** Keeps its own copy. */
    public Log {
      contacts = List.copyOf(contacts);
    }

    Log with(Contact touch) {
      List<Contact> more = new ArrayList<>(contacts);
      int place = more.size();
      while (place > 0 && more.get(place - 1).on().isAfter(touch.on())) {
        place--;
      }
      more.add(place, touch);
      return new Log(more, more.getLast().on());
    }
  }
}
