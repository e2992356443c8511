package org.waishi.friendship.honour.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.Sealing;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.page.PageRequest;

/** Knows persons again, whichever entry of the register they come from. */
@Component
public class Persons {

  private static final List<PersonalField> SHARED =
      List.of(
          PersonalField.NAME,
          PersonalField.OTHER_NAME,
          PersonalField.EMAIL,
          PersonalField.PHONE,
          PersonalField.PASSPORT);
  private static final PageRequest FIRST = new PageRequest(20, null);

  private final Friends friends;
  private final Sealing sealing;
  private final FieldCipher cipher;

  Persons(Friends friends, Sealing sealing, FieldCipher cipher) {
    this.friends = friends;
    this.sealing = sealing;
    this.cipher = cipher;
  }

  /** By what the person of an honour is known again: keyed hashes, as far as the register knows. */
  public List<String> marks(String friendId, String honour) {
    return friends.find(friendId).stream()
        .flatMap(friend -> identities(sealing.inClear(friend.personal())))
        .flatMap(identity -> tokens(honour + " " + identity))
        .distinct()
        .toList();
  }

  /** Keeps them with the honour. */
  public UnaryOperator<PersonalData> marking(String friendId, String honour) {
    List<String> marks = marks(friendId, honour);
    return before ->
        marks.isEmpty()
            ? before
            : before.with(cipher, PersonalField.PERSON_MARK, String.join(" ", marks));
  }

  /** Other entries of the register that share a name, an address or a number with this one. */
  public List<String> alike(String friendId) {
    Map<PersonalField, String> clear =
        friends.find(friendId).map(Stored::personal).map(sealing::inClear).orElseGet(Map::of);
    return SHARED.stream()
        .flatMap(
            field ->
                Optional.ofNullable(clear.get(field)).stream()
                    .flatMap(value -> entries(field, value)))
        .filter(other -> !other.equals(friendId))
        .distinct()
        .sorted()
        .toList();
  }

  /** Names in either script count alike; each with the day of birth, since names alone are many. */
  private static Stream<String> identities(Map<PersonalField, String> clear) {
    List<String> all = new ArrayList<>();
    String passport = clear.get(PersonalField.PASSPORT);
    String born = clear.get(PersonalField.BIRTH_DATE);
    if (passport != null) {
      all.add("passport " + PersonalField.PASSPORT.normalised(passport));
    }
    if (born != null) {
      Stream.of(clear.get(PersonalField.NAME), clear.get(PersonalField.OTHER_NAME))
          .filter(Objects::nonNull)
          .map(name -> "born " + born + " " + PersonalField.NAME.normalised(name))
          .forEach(all::add);
    }
    return all.stream();
  }

  private Stream<String> tokens(String identity) {
    return cipher.searchTokens(PersonalField.OPEN_CLAIM, identity).stream();
  }

  private Stream<String> entries(PersonalField field, String value) {
    PersonalField by = field == PersonalField.OTHER_NAME ? PersonalField.NAME : field;
    return friends.like(by, value, FIRST).items().stream()
        .filter(other -> other.state().erasure() == null)
        .map(Stored<Friend>::id);
  }
}
