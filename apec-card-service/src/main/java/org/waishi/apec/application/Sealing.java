package org.waishi.apec.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.waishi.apec.application.Papers.GivenDocument;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.store.Command;
import org.waishi.platform.store.Origin;

/** Parts a draft in what may be told and what is sealed. */
@Component
class Sealing {

  private final FieldCipher cipher;

  Sealing(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** A command's body as its digest is stored: keyed tokens in place of personal data. */
  record Body(String subject, Papers papers, Map<PersonalField, List<String>> tokens) {}

  /** The papers of this draft, with what was given before. */
  Papers papers(Draft draft, List<PersonalField> before) {
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

  /** A command that seals what the draft says of the applicant, and claims the person. */
  Command command(Origin origin, String subject, Draft draft) {
    Body body = new Body(subject, papers(draft, List.of()), tokens(draft));
    return Command.of(origin, body).sealing(personal -> sealed(personal, draft));
  }

  /** Closes a case: the next one of this person may be opened. */
  static PersonalData unclaimed(PersonalData personal) {
    return personal.without(List.of(PersonalField.OPEN_CLAIM));
  }

  /** The tokens by which a passport is found. */
  List<String> passportTokens(String passport) {
    return cipher.searchTokens(PersonalField.PASSPORT, passport);
  }

  String open(PersonalData personal, PersonalField field) {
    return personal.open(cipher, field).orElse("");
  }

  private PersonalData sealed(PersonalData personal, Draft draft) {
    PersonalData all = personal;
    for (var value : draft.personal().entrySet()) {
      all = all.with(cipher, value.getKey(), value.getValue());
    }
    String identity = draft.personal().get(PersonalField.IDENTITY_CARD);
    return identity == null ? all : all.with(cipher, PersonalField.OPEN_CLAIM, identity);
  }

  private Map<PersonalField, List<String>> tokens(Draft draft) {
    Map<PersonalField, List<String>> tokens = new java.util.EnumMap<>(PersonalField.class);
    draft
        .personal()
        .forEach(
            (field, value) ->
                tokens.put(field, new ArrayList<>(cipher.searchTokens(field, value))));
    return tokens;
  }
}
