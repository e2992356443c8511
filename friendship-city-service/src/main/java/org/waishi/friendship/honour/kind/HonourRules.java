package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.table.ShippedTable;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The table of honours that travels with the program. */
@Component
public final class HonourRules {

  private static final TableShape<HonourRule> SHAPE =
      new TableShape<HonourRule>(
          List.of(
              "valid_from",
              "kind",
              "letters",
              "title_zh",
              "title_en",
              "first_session",
              "every",
              "persons",
              "decider",
              "congress",
              "certificate"),
          List.of("seats", "source"),
          HonourRules::rule);

  private final HonourPolicy policy =
      new HonourPolicy(ShippedTable.read("/rules/honours.csv", SHAPE));

  /** The rule for a session of an honour. */
  public Optional<HonourRule> of(String kind, int session) {
    return policy.of(kind, session);
  }

  /** The same; before there was a rule of an honour, the first that there was. */
  public Optional<HonourRule> known(String kind, int session) {
    return policy.known(kind, session);
  }

  /** Whether a session of any of them may give this certificate number. */
  public boolean numbers(String certificateNumber) {
    return policy.numbers(certificateNumber);
  }

  /** All rules, old ones too. */
  public List<HonourRule> all() {
    return policy.rules();
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static HonourRule rule(TableRow row) {
    LocalDate from = row.date("valid_from");
    String kind = row.text("kind");
    String letters = row.text("letters");
    String zh = row.text("title_zh");
    String en = row.text("title_en");
    int first = row.integer("first_session");
    int every = row.integer("every");
    @Nullable Integer seats = row.parsed("seats", Integer::valueOf, "20");
    List<PersonKind> persons = row.required("persons", HonourRules::persons, "FOREIGNER TAIWAN");
    Decider decider = row.oneOf("decider", Decider.class);
    boolean congress = "Y".equals(row.text("congress"));
    boolean paper = "Y".equals(row.text("certificate"));
    return row.make(
        () ->
            new HonourRule(
                from, kind, letters, zh, en, first, every, seats, persons, decider, congress,
                paper));
  }

  private static List<PersonKind> persons(String names) {
    return Stream.of(names.split(" ")).map(PersonKind::valueOf).toList();
  }
}
