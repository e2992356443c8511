package org.waishi.friendship.friend.desk;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.friend.Contact;
import org.waishi.friendship.friend.FriendRows;
import org.waishi.friendship.friend.Profile;
import org.waishi.friendship.friend.Registration;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.table.desk.FieldRules;

/**
 * How a table of friends looks: what is true of a cell is what is true of the same field of an
 * entry by hand. The birthday must be there, since without it nobody is known again when the table
 * comes a second time. What is wrong is told by its column, never by its value.
 */
@Component
class FriendTable {

  private static final String DAY = "2026-03-01";
  private static final List<String> REQUIRED =
      List.of("name", "born_on", "country", "consent_text", "consent_on", "consent_file");
  private static final List<String> OPTIONAL =
      List.of(
          "other_name",
          "email",
          "phone",
          "passport",
          "address",
          "expertise",
          "key_work",
          "links",
          "separate_consent_text",
          "separate_consent_on",
          "separate_consent_file",
          "last_touch_on",
          "last_touch_manner");

  private final FieldRules rules;
  private final TableShape<FriendRows.Arrival> shape =
      new TableShape<FriendRows.Arrival>(REQUIRED, OPTIONAL, this::parse);

  FriendTable(Validator validator) {
    this.rules = new FieldRules(validator);
  }

  TableShape<FriendRows.Arrival> shape() {
    return shape;
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private FriendRows.Arrival parse(TableRow row) {
    Map<PersonalField, String> who = person(row);
    Profile profile = profile(row);
    String text = row.text("consent_text");
    LocalDate on = row.date("consent_on");
    String file = row.text("consent_file");
    Consent separate = separate(row);
    Contact touch = lastTouch(row);
    return row.make(
        () ->
            new FriendRows.Arrival(
                new Registration(
                    Objects.requireNonNull(profile), new Consent(text, on, file), separate, who),
                touch));
  }

  /** All three cells of it, or none. */
  private static @Nullable Consent separate(TableRow row) {
    List<String> cells =
        List.of("separate_consent_text", "separate_consent_on", "separate_consent_file");
    if (cells.stream().allMatch(cell -> row.optional(cell) == null)) {
      return null;
    }
    String text = row.text(cells.get(0));
    LocalDate on = row.date(cells.get(1));
    String file = row.text(cells.get(2));
    return row.make(() -> new Consent(text, on, file));
  }

  private Map<PersonalField, String> person(TableRow row) {
    Map<PersonalField, String> all = new EnumMap<>(PersonalField.class);
    all.put(PersonalField.NAME, row.required("name", person("name"), "Maria Musterfrau"));
    all.put(PersonalField.BIRTH_DATE, row.required("born_on", FriendTable::day, "1961-04-12"));
    put(all, PersonalField.OTHER_NAME, row.parsed("other_name", person("otherName"), "穆玛丽"));
    put(all, PersonalField.EMAIL, row.parsed("email", person("email"), "maria@example.org"));
    put(all, PersonalField.PHONE, row.parsed("phone", person("phone"), "+49 621 0000000"));
    put(all, PersonalField.PASSPORT, row.parsed("passport", person("passport"), "C01X00T47"));
    put(all, PersonalField.ADDRESS, row.parsed("address", person("address"), "Rathausplatz 1"));
    return all;
  }

  private static void put(
      Map<PersonalField, String> all, PersonalField field, @Nullable String value) {
    if (value != null) {
      all.put(field, value);
    }
  }

  private static String day(String text) {
    return LocalDate.parse(text).toString();
  }

  private UnaryOperator<String> person(String field) {
    return rules.of(Person.class, field);
  }

  /** Null when a cell of it is wrong; then nothing is made of the row. */
  private @Nullable Profile profile(TableRow row) {
    String country = row.required("country", rules.of(NewFriend.Described.class, "country"), "DE");
    List<String> expertise = row.parsed("expertise", codes("expertise"), "marine-science trade");
    List<String> keyWork = row.parsed("key_work", codes("keyWork"), "sco-demonstration-zone");
    List<Profile.Link> links =
        row.parsed("links", FriendTable::links, "FORMER_RESIDENT::1995 SISTER_CITY:(id):2001-05");
    return country == null
        ? null
        : new Profile(country, some(expertise), some(links), some(keyWork));
  }

  private static <T> List<T> some(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }

  private Function<String, List<String>> codes(String field) {
    UnaryOperator<List<String>> good = rules.of(NewFriend.Described.class, field);
    return text -> good.apply(Stream.of(text.split("\\s+")).toList());
  }

  private static List<Profile.Link> links(String text) {
    return Stream.of(text.split("\\s+")).map(FriendTable::link).toList();
  }

  /** {@code KIND}, {@code KIND:tie} or {@code KIND:tie:since}, where the tie may be left out. */
  private static Profile.Link link(String text) {
    String[] parts = text.split(":", 3);
    String tie = parts.length < 2 || parts[1].isEmpty() ? null : parts[1];
    PartialDate since = parts.length < 3 ? null : PartialDate.of(parts[2]);
    return new Profile.Link(Profile.Link.Kind.valueOf(parts[0]), tie, since);
  }

  private static @Nullable Contact lastTouch(TableRow row) {
    LocalDate on = row.parsed("last_touch_on", LocalDate::parse, DAY);
    Contact.Manner manner =
        row.parsed("last_touch_manner", Contact.Manner::valueOf, "MEETING, CALL, LETTER, GIFT");
    boolean told = row.optional("last_touch_on") != null;
    if (told != (row.optional("last_touch_manner") != null)) {
      row.fault(told ? "last_touch_manner" : "last_touch_on", "required");
    }
    return on == null || manner == null ? null : new Contact(on, manner, null, "");
  }
}
