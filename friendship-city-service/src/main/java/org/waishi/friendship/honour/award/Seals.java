package org.waishi.friendship.honour.award;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.Nomination;
import org.waishi.friendship.honour.certificate.CertificateCodes;
import org.waishi.friendship.honour.person.Persons;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;

/** What is sealed beside a nomination on its way to the award: no fact knows any of it. */
@Component
class Seals {

  private final Persons persons;
  private final CertificateCodes codes;

  Seals(Persons persons, CertificateCodes codes) {
    this.persons = persons;
    this.codes = codes;
  }

  /** With the decision: whose honour it is, so that no other entry of the person gets it too. */
  UnaryOperator<PersonalData> marking(Nomination now) {
    return persons.marking(now.proposal().friendId(), now.proposal().kind());
  }

  /** Both at once, for what was given before this register. */
  UnaryOperator<PersonalData> historic(HistoricHonour honour) {
    UnaryOperator<PersonalData> marking = persons.marking(honour.friendId(), honour.kind());
    return before -> coded(marking.apply(before));
  }

  /** Without a seat nothing was decided. */
  static PersonalData unmarked(PersonalData before) {
    return before.without(List.of(PersonalField.PERSON_MARK));
  }

  /** With the award: the code of its certificate. */
  PersonalData coded(PersonalData before) {
    return codes.drawn(before);
  }
}
