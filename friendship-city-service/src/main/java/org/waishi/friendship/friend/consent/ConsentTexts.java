package org.waishi.friendship.friend.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waishi.friendship.friend.consent.ConsentText.Kind;
import org.waishi.friendship.friend.consent.ConsentText.Purpose;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The texts that there are, from the table of rules. */
record ConsentTexts(List<ConsentText> all) {

  private static final TableShape<ConsentText> SHAPE =
      new TableShape<ConsentText>(
          List.of("version", "kind", "valid_from", "purposes", "fields"),
          List.of("valid_until", "source"),
          ConsentTexts::text);

  /** Keeps its own copy, and refuses two texts of one name. */
  ConsentTexts {
    all = List.copyOf(all);
    if (all.stream().map(ConsentText::version).distinct().count() < all.size()) {
      throw new IllegalArgumentException("version: one text twice");
    }
  }

  static ConsentTexts of(RuleTables tables) {
    return tables.read("consent-texts", SHAPE, ConsentTexts::new);
  }

  Optional<ConsentText> find(String version) {
    return all.stream().filter(text -> text.version().equals(version)).findFirst();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static ConsentText text(TableRow row) {
    String version = row.text("version");
    Kind kind = row.oneOf("kind", Kind.class);
    var from = row.date("valid_from");
    var until = row.parsed("valid_until", java.time.LocalDate::parse, "2026-12-31");
    Set<Purpose> purposes = row.required("purposes", codes(Purpose::valueOf), "HONOURS");
    Set<PersonalField> fields = row.required("fields", codes(PersonalField::valueOf), "NAME EMAIL");
    return row.make(
        () ->
            new ConsentText(
                version, kind, from, until, purposes.stream().sorted().toList(), fields));
  }

  private static <E> Function<String, Set<E>> codes(Function<String, E> code) {
    return cell -> Stream.of(cell.split(" ")).map(code).collect(Collectors.toSet());
  }
}
