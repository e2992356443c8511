package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.Contact;
import org.waishi.friendship.friend.Erasure;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.LegalHold;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.friend.consent.ConsentText;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;

/**
 * A friend as its readers see it.
 *
 * @param person who it is, masked
 * @param separateConsent what the passport number needs (单独同意), while it stands
 * @param purposes what the data are for, by the texts that were signed
 * @param quietSince the last touch, or the day of entry while there was none
 */
record FriendView(
    String id,
    Masked person,
    Profile profile,
    Consent consent,
    @Nullable Consent separateConsent,
    List<ConsentText.Purpose> purposes,
    @Nullable LocalDate withdrawnOn,
    LocalDate quietSince,
    List<Contact> contacts,
    @Nullable LegalHold hold,
    Erasure.@Nullable Request erasureRequest,
    @Nullable Erasure erasure) {

  /** What may be seen of a person; null where nothing is known, or no consent stands. */
  @Schema(name = "ShownPerson")
  record Masked(
      @Nullable String name,
      @Nullable String otherName,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String passport,
      @Nullable String bornOn,
      @Nullable String address,
      @Nullable String notes) {

    static Masked of(Map<PersonalField, String> values) {
      return new Masked(
          values.get(PersonalField.NAME),
          values.get(PersonalField.OTHER_NAME),
          values.get(PersonalField.EMAIL),
          values.get(PersonalField.PHONE),
          values.get(PersonalField.PASSPORT),
          values.get(PersonalField.BIRTH_DATE),
          values.get(PersonalField.ADDRESS),
          values.get(PersonalField.ACCOUNT));
    }

    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Person[sealed]";
    }
  }

  static FriendView of(Stored<Friend> stored, List<ConsentText.Purpose> purposes) {
    Friend state = stored.state();
    return new FriendView(
        stored.id(),
        Masked.of(state.silenced().isEmpty() ? stored.personal().masked() : Map.of()),
        state.profile(),
        state.consent(),
        state.standing().separate(),
        purposes,
        state.withdrawnOn(),
        state.log().quietSince(),
        state.log().contacts(),
        state.custody().hold(),
        state.custody().requested(),
        state.erasure());
  }
}
