package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.crypto.PersonalField;

/** What can happen to a friend in the register. None of it says who the friend is. */
public sealed interface FriendEvent {

  /** Entered, by consent, and by one of its own for data that need one, if there are such. */
  record FriendRegistered(
      String friendId, Profile profile, Consent consent, @Nullable Consent separate, LocalDate on)
      implements FriendEvent {}

  /** More is known, or something else. */
  record FriendDescribed(String friendId, Profile profile) implements FriendEvent {}

  /** Which kinds of sealed data changed, never to what. */
  record FriendDataCorrected(String friendId, List<PersonalField> fields) implements FriendEvent {
    /** Keeps its own copy. */
    public FriendDataCorrected {
      fields = List.copyOf(fields);
    }
  }

  /** Consent was given anew. */
  record FriendConsented(String friendId, Consent consent) implements FriendEvent {}

  /** Consent of its own was given for data that need one. */
  record FriendSeparatelyConsented(String friendId, Consent consent) implements FriendEvent {}

  /** That one was taken back, and such data are gone. */
  record FriendSeparateConsentWithdrawn(String friendId, LocalDate on) implements FriendEvent {}

  /** Consent was taken back. */
  record FriendConsentWithdrawn(String friendId, LocalDate on) implements FriendEvent {}

  /** The office was in touch. */
  record FriendContacted(
      String friendId,
      LocalDate on,
      Contact.Manner manner,
      @Nullable String engagementId,
      String by)
      implements FriendEvent {}

  /** Nothing may be erased until released. */
  record FriendHeld(
      String friendId, String body, String documentNumber, LocalDate on, String fileId, String by)
      implements FriendEvent {}

  /** The hold is over. */
  record FriendReleased(
      String friendId, String body, String documentNumber, LocalDate on, String fileId, String by)
      implements FriendEvent {}

  /** The term of the data is over, and they are still there. */
  record FriendKeptTooLong(String friendId, Erasure.DataClass dataClass, LocalDate dueOn)
      implements FriendEvent {}

  /** Somebody asked for erasure. */
  record FriendErasureRequested(
      String friendId, Erasure.Ground ground, @Nullable String fileId, String by, LocalDate on)
      implements FriendEvent {}

  /** The wish was taken back. */
  record FriendErasureRequestWithdrawn(String friendId, String by, LocalDate on)
      implements FriendEvent {}

  /** The personal data are gone. */
  record FriendErased(
      String friendId,
      Erasure.Ground ground,
      List<PersonalField> fields,
      String digest,
      String requestedBy,
      String by,
      LocalDate on)
      implements FriendEvent {
    /** Keeps its own copy. */
    public FriendErased {
      fields = List.copyOf(fields);
    }
  }
}
