package org.waishi.friendship.friend.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.crypto.PersonalField;

/**
 * Who a friend is. All of it is sealed; what is left out stays as it was.
 *
 * @param name as in the passport
 * @param otherName 中文名
 */
@Schema(name = "PersonToSeal")
record Person(
    @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100) @Schema(example = "Maria Musterfrau")
        String name,
    @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100) @Schema(example = "穆玛丽")
        String otherName,
    @Nullable @Email @Size(max = 200) @Schema(example = "maria@example.org") String email,
    @Nullable @Pattern(regexp = "\\+?[0-9 ()-]{5,30}") @Schema(example = "+49 621 0000000")
        String phone,
    @Nullable @Pattern(regexp = "[A-Za-z0-9]{5,20}") @Schema(example = "C01X00T47") String passport,
    @Nullable @Schema(example = "1961-04-12") LocalDate bornOn,
    @Nullable
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 300)
        @Schema(example = "Rathausplatz 1, Mannheim")
        String address) {

  /** Nothing to seal is no correction. */
  @AssertTrue(message = "{waishi.person-is-empty}")
  @Schema(hidden = true)
  boolean isSomething() {
    return !values().isEmpty();
  }

  Map<PersonalField, String> values() {
    Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
    put(all, PersonalField.NAME, name);
    put(all, PersonalField.OTHER_NAME, otherName);
    put(all, PersonalField.EMAIL, email);
    put(all, PersonalField.PHONE, phone);
    put(all, PersonalField.PASSPORT, passport);
    put(all, PersonalField.BIRTH_DATE, bornOn);
    put(all, PersonalField.ADDRESS, address);
    return all;
  }

  /** Never shows what it holds. */
  @Override
  public String toString() {
    return "Person[sealed]";
  }

  private static void put(
      Map<PersonalField, String> all, PersonalField field, @Nullable Object value) {
    if (value != null) {
      all.put(field, value.toString().strip());
    }
  }
}
