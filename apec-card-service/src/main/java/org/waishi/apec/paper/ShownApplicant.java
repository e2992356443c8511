package org.waishi.apec.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/** Who is to have the card, masked or for a reason in clear. */
public record ShownApplicant(
    @Nullable String name,
    @Nullable String passport,
    @Nullable String identityCard,
    @Nullable String phone) {

  /** Shows these values. */
  public static ShownApplicant of(Map<PersonalField, String> values) {
    return new ShownApplicant(
        values.get(PersonalField.NAME),
        values.get(PersonalField.PASSPORT),
        values.get(PersonalField.IDENTITY_CARD),
        values.get(PersonalField.PHONE));
  }

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "ShownApplicant[sealed]";
  }
}
