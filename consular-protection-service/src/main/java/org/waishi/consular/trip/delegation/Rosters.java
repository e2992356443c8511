package org.waishi.consular.trip.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.FieldCipher;
import org.waishi.platform.crypto.PersonalData;
import org.waishi.platform.crypto.PersonalField;

/** The people of trips, sealed and marked. */
@Component
public class Rosters {

  private final FieldCipher cipher;

  Rosters(FieldCipher cipher) {
    this.cipher = cipher;
  }

  /** The reasons against travelling in this company. */
  public static List<Refusal> against(List<Member> members) {
    long different = members.stream().map(Member::identity).distinct().count();
    return different < members.size() ? List.of(new PersonListedTwice()) : List.of();
  }

  /** These people instead of any before, marked for no day. */
  public UnaryOperator<PersonalData> of(List<Member> members) {
    String lines = members.stream().map(Member::line).collect(Collectors.joining("\n"));
    return before -> free(before).with(cipher, PersonalField.ROSTER, lines);
  }

  /** The same people, marked for these days, both included, and for no others. */
  public UnaryOperator<PersonalData> marked(LocalDate from, LocalDate until) {
    return before -> {
      List<Member> people = inClear(before);
      String marks =
          from.datesUntil(until.plusDays(1))
              .flatMap(day -> people.stream().flatMap(member -> marks(member, day)))
              .collect(Collectors.joining(" "));
      return before.with(cipher, PersonalField.PERSON_MARK, marks);
    };
  }

  /** The same people, marked for no day. */
  public UnaryOperator<PersonalData> unmarked() {
    return Rosters::free;
  }

  /** The people in clear; who calls this has journalled the look or is about to. */
  public List<Member> inClear(PersonalData personal) {
    return personal.open(cipher, PersonalField.ROSTER).stream()
        .flatMap(String::lines)
        .map(Member::of)
        .toList();
  }

  private Stream<String> marks(Member member, LocalDate day) {
    return cipher
        .searchTokens(PersonalField.OPEN_CLAIM, "trip " + day + " " + member.identity())
        .stream();
  }

  private static PersonalData free(PersonalData personal) {
    return personal.without(List.of(PersonalField.PERSON_MARK));
  }
}
