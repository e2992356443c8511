package org.waishi.friendship.friend;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.reading.Pinyin;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.crypto.SealedField;
import org.waishi.platform.id.Ids;

/** Seals what says who a friend is, and opens it for those who may look. */
@Component
public class Sealing {

  /** What needs a consent of its own (敏感个人信息): the number of the passport. */
  static final Set<PersonalField> SEPARATE =
      EnumSet.of(PersonalField.PASSPORT, PersonalField.PASSPORT_CLAIM);

  private final FieldCipher cipher;

  Sealing(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** What is sealed for the sake of a promise, and tells nothing to whoever looks. */
  private static final Set<PersonalField> CLAIMS =
      EnumSet.of(PersonalField.OPEN_CLAIM, PersonalField.PASSPORT_CLAIM, PersonalField.READING);

  /**
   * The same data with these values, and the marks by which a person, and a passport, is registered
   * once only.
   */
  PersonalData sealed(PersonalData before, Map<PersonalField, String> values, String country) {
    PersonalData all = before;
    for (var value : values.entrySet()) {
      all = all.with(cipher, value.getKey(), value.getValue());
    }
    String name = all.open(cipher, PersonalField.NAME).orElse("");
    String born = all.open(cipher, PersonalField.BIRTH_DATE).orElse("");
    if (!name.isEmpty() && !born.isEmpty()) {
      all = all.with(cipher, PersonalField.OPEN_CLAIM, claim(name, born, country));
    }
    String passport = all.open(cipher, PersonalField.PASSPORT).orElse("");
    PersonalData marked =
        passport.isEmpty()
            ? all
            : all.with(cipher, PersonalField.PASSPORT_CLAIM, passportClaim(passport, country));
    return read(marked);
  }

  /** With the readings of a Chinese name, which is looked for in Latin letters too. */
  private PersonalData read(PersonalData all) {
    String readings =
        Stream.of(PersonalField.NAME, PersonalField.OTHER_NAME)
            .flatMap(field -> all.open(cipher, field).stream())
            .flatMap(name -> Pinyin.readingsOf(name).stream())
            .distinct()
            .collect(Collectors.joining("|"));
    return readings.isEmpty()
        ? all.without(List.of(PersonalField.READING))
        : all.with(cipher, PersonalField.READING, readings);
  }

  /** The tokens of a passport's mark; none for who has none. */
  List<String> passportMarks(Map<PersonalField, String> values, String country) {
    String passport = values.getOrDefault(PersonalField.PASSPORT, "");
    return passport.isEmpty()
        ? List.of()
        : tokens(PersonalField.PASSPORT_CLAIM, passportClaim(passport, country));
  }

  private static String passportClaim(String passport, String country) {
    return country + "|" + PersonalField.PASSPORT.normalised(passport);
  }

  /** The tokens of that mark, of the newest key first; none for who has no name or no birthday. */
  List<String> marks(Map<PersonalField, String> values, String country) {
    String name = values.getOrDefault(PersonalField.NAME, "");
    String born = values.getOrDefault(PersonalField.BIRTH_DATE, "");
    return name.isEmpty() || born.isEmpty()
        ? List.of()
        : tokens(PersonalField.OPEN_CLAIM, claim(name, born, country));
  }

  private static String claim(String name, String born, String country) {
    return PersonalField.NAME.normalised(name) + "|" + born + "|" + country;
  }

  /** The same data with one more note of what was said. */
  PersonalData noted(PersonalData before, String note) {
    String notes =
        before.open(cipher, PersonalField.ACCOUNT).map(old -> old + "\n" + note).orElse(note);
    return before.with(cipher, PersonalField.ACCOUNT, notes);
  }

  /** What a command's body may say of these values: keyed hashes of each, as it was written. */
  Map<PersonalField, String> told(Map<PersonalField, String> values) {
    Map<PersonalField, String> told = new EnumMap<>(PersonalField.class);
    values.forEach(
        (field, value) -> told.put(field, String.join(" ", cipher.fingerprints(field, value))));
    return told;
  }

  /** What to look for. */
  List<String> tokens(PersonalField field, String value) {
    return cipher.searchTokens(field, value);
  }

  /** What there is in clear: only behind the permission to unmask and its journal. */
  public Map<PersonalField, String> inClear(PersonalData personal) {
    Map<PersonalField, String> clear = new EnumMap<>(PersonalField.class);
    personal
        .fields()
        .keySet()
        .forEach(field -> personal.open(cipher, field).ifPresent(v -> clear.put(field, v)));
    clear.keySet().removeAll(CLAIMS);
    return clear;
  }

  /** One digest of all ciphertexts, in the order of their fields. */
  static String digest(PersonalData personal) {
    return Ids.digest(
        personal.fields().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(field -> field.getKey() + ":" + hex(field.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String hex(SealedField field) {
    return HexFormat.of().formatHex(field.ciphertext());
  }
}
