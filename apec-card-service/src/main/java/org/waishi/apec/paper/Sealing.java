package org.waishi.apec.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.waishi.apec.paper.Papers.GivenDocument;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;

/** Parts a draft in what may be told and what is sealed. */
@Component
public class Sealing {

  private final FieldCipher cipher;

  Sealing(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** A command's body as its digest is stored: keyed hashes in place of personal data. */
  record Body(Papers papers, Map<PersonalField, String> tokens) {}

  /** The papers of this draft, with what was given before. */
  public Papers papers(Draft draft, List<PersonalField> before) {
    TreeSet<PersonalField> given = new TreeSet<>(before);
    given.addAll(draft.personal().keySet());
    return new Papers(
        List.copyOf(given),
        draft.passportExpires(),
        draft.insuredSince(),
        draft.listed().stream()
            .map(one -> new GivenDocument(one.document(), one.issuedOn()))
            .toList());
  }

  /**
   * Gives an order that seals what the draft says of the applicant, and claims the person.
   *
   * <p>A repeat is known by the hashes of its content. After a key rotation they are others, so a
   * key that seems reused is tried again with the hashes of the keys before.
   *
   * @param worded makes the command from its body
   */
  public <S> Result<S> give(
      Draft draft, Function<Object, Command> worded, Function<Command, Result<S>> order) {
    List<Command> byKey =
        tokensByKey(draft).stream()
            .map(tokens -> worded.apply(new Body(papers(draft, List.of()), tokens)))
            .map(command -> command.sealing(personal -> sealed(personal, draft)))
            .toList();
    Result<S> result = order.apply(byKey.getFirst());
    for (int key = 1; key < byKey.size() && result instanceof Result.KeyReused<S>; key++) {
      result = order.apply(byKey.get(key));
    }
    return result;
  }

  /** Closes a case: the next one of this person may be opened. */
  public static PersonalData unclaimed(PersonalData personal) {
    return personal.without(List.of(PersonalField.OPEN_CLAIM));
  }

  /** The tokens by which a passport is found. */
  public List<String> passportTokens(String passport) {
    return cipher.searchTokens(PersonalField.PASSPORT, passport);
  }

  /** These fields in clear: only behind the permission to unmask and its journal. */
  public ShownApplicant inClear(PersonalData personal, List<PersonalField> fields) {
    Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
    fields.forEach(field -> values.put(field, personal.open(cipher, field).orElse("")));
    return ShownApplicant.of(values);
  }

  private PersonalData sealed(PersonalData personal, Draft draft) {
    PersonalData all = personal;
    for (var value : draft.personal().entrySet()) {
      all = all.with(cipher, value.getKey(), value.getValue());
    }
    String identity = draft.personal().get(PersonalField.IDENTITY_CARD);
    return identity == null ? all : all.with(cipher, PersonalField.OPEN_CLAIM, identity);
  }

  /** For each search key, newest first, the hash of every value; one empty map for no values. */
  private List<Map<PersonalField, String>> tokensByKey(Draft draft) {
    Map<PersonalField, List<String>> all = new EnumMap<>(PersonalField.class);
    draft.personal().forEach((field, value) -> all.put(field, cipher.searchTokens(field, value)));
    int keys = all.values().stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, Math.max(1, keys)).mapToObj(key -> ofKey(all, key)).toList();
  }

  private static Map<PersonalField, String> ofKey(Map<PersonalField, List<String>> all, int key) {
    Map<PersonalField, String> tokens = new EnumMap<>(PersonalField.class);
    all.forEach((field, values) -> tokens.put(field, key < values.size() ? values.get(key) : ""));
    return tokens;
  }
}
