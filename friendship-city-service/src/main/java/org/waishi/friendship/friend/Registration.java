package org.waishi.friendship.friend;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.crypto.PersonalField;

/**
 * A new entry; its values are sealed.
 *
 * @param separate the consent of its own for data that need one
 */
public record Registration(
    Profile profile,
    Consent consent,
    @Nullable Consent separate,
    Map<PersonalField, String> values) {

  /** The consents that there are. */
  public Stream<Consent> consents() {
    return Stream.concat(Stream.of(consent), Stream.ofNullable(separate));
  }

  /** Never shows the values. */
  @Override
  public String toString() {
    return "Registration[" + profile + ", sealed]";
  }
}
