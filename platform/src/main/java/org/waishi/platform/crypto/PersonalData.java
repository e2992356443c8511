package org.waishi.platform.crypto;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The personal data of one holder, sealed. An aggregate's document carries it under {@link #KEY},
 * beside the state that is the fold of its events: no event ever knows it, and it can be erased
 * while the history stays whole. Immutable.
 *
 * <p>To find a record by passport number, index {@code personal.PASSPORT.tokens} and ask for any of
 * {@link FieldCipher#searchTokens}. To erase, store the result of {@link #without}; the package's
 * description says what that means for backups.
 */
public record PersonalData(Holder holder, Map<PersonalField, SealedField> fields) {

  /** Where it stands in the document. */
  public static final String KEY = "personal";

  public PersonalData {
    fields = Map.copyOf(fields);
  }

  public static PersonalData none(Holder holder) {
    return new PersonalData(holder, Map.of());
  }

  public static PersonalData seal(
      FieldCipher cipher, Holder holder, Map<PersonalField, String> values) {
    return new PersonalData(
        holder, mapped(values, (field, value) -> cipher.seal(holder.at(field), value)));
  }

  /** These fields and the given one, in place of any before it. */
  public PersonalData with(FieldCipher cipher, PersonalField field, String value) {
    Map<PersonalField, SealedField> more = copy();
    more.put(field, cipher.seal(holder.at(field), value));
    return new PersonalData(holder, more);
  }

  /** Erases: ciphertext, tokens and masked form of these fields are gone. */
  public PersonalData without(Collection<PersonalField> erased) {
    Map<PersonalField, SealedField> fewer = copy();
    fewer.keySet().removeAll(erased);
    return new PersonalData(holder, fewer);
  }

  /** What a list may show; opens nothing. */
  public Map<PersonalField, String> masked() {
    return mapped(fields, (_, value) -> value.masked().text());
  }

  /**
   * One value in clear, empty if there is none; see {@link FieldCipher#open}.
   *
   * @throws UnreadableField as there
   */
  public Optional<String> open(FieldCipher cipher, PersonalField field) {
    return Optional.ofNullable(fields.get(field))
        .map(value -> cipher.open(holder.at(field), value));
  }

  public boolean needsReseal(FieldCipher cipher) {
    return fields.values().stream().anyMatch(cipher::needsReseal);
  }

  /** The same values, all under the primary key; this very object if they are already. */
  public PersonalData reseal(FieldCipher cipher) {
    if (!needsReseal(cipher)) {
      return this;
    }
    return new PersonalData(
        holder, mapped(fields, (field, value) -> cipher.reseal(holder.at(field), value)));
  }

  /** The form a document store keeps; see {@link SealedField#toDocument}. */
  public Map<String, Object> toDocument() {
    Map<String, Object> document = new LinkedHashMap<>();
    copy().forEach((field, value) -> document.put(field.name(), value.toDocument()));
    return document;
  }

  /**
   * Reads what the store kept.
   *
   * @param document what {@link #toDocument} made; binary values as {@code byte[]}
   * @throws IllegalArgumentException for anything else
   */
  public static PersonalData fromDocument(Holder holder, Map<String, ?> document) {
    Map<PersonalField, SealedField> fields = new EnumMap<>(PersonalField.class);
    document.forEach((name, value) -> fields.put(PersonalField.valueOf(name), sealed(value)));
    return new PersonalData(holder, fields);
  }

  @SuppressWarnings("unchecked")
  private static SealedField sealed(Object value) {
    if (value instanceof Map<?, ?> map) {
      return SealedField.fromDocument((Map<String, ?>) map);
    }
    throw new IllegalArgumentException("sealed field: not a document");
  }

  private Map<PersonalField, SealedField> copy() {
    return mapped(fields, (_, value) -> value);
  }

  private static <A, B> Map<PersonalField, B> mapped(
      Map<PersonalField, A> from, BiFunction<PersonalField, A, B> change) {
    Map<PersonalField, B> to = new EnumMap<>(PersonalField.class);
    from.forEach((field, value) -> to.put(field, change.apply(field, value)));
    return to;
  }
}
