package org.waishi.friendship.honour.kind;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** The table of honours. */
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
              "opens_before",
              "closes_after",
              "persons",
              "decider",
              "congress",
              "certificate"),
          List.of("seats", "source"),
          HonourRules::rule);

  private static final TableShape<Ground> GROUND =
      new TableShape<Ground>(
          List.of("valid_from", "kind", "code", "text_zh", "text_en"),
          List.of("valid_until", "source"),
          HonourRules::ground);

  private final HonourPolicy policy;
  private final List<Ground> grounds;

  /** Reads the tables. */
  public HonourRules(RuleTables tables) {
    this.policy = tables.read("honours", SHAPE, HonourPolicy::new);
    this.grounds = tables.read("honour-grounds", GROUND, List::copyOf);
  }

  /** The rule for a session of an honour. */
  public Optional<HonourRule> of(String kind, int session) {
    return policy.of(kind, session);
  }

  /** For what an honour may be proposed on a day, as codes; none where nothing is laid down. */
  public Set<String> grounds(String kind, LocalDate day) {
    return grounds.stream()
        .filter(ground -> ground.holds(kind, day))
        .map(Ground::code)
        .collect(Collectors.toSet());
  }

  /** All grounds, old ones too. */
  public List<Ground> allGrounds() {
    return grounds;
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
    Period opens = row.required("opens_before", Period::parse, "P6M");
    Period closes = row.required("closes_after", Period::parse, "P3M");
    @Nullable Integer seats = row.parsed("seats", Integer::valueOf, "20");
    List<PersonKind> persons = row.required("persons", HonourRules::persons, "FOREIGNER TAIWAN");
    Decider decider = row.oneOf("decider", Decider.class);
    boolean congress = row.yesOrNo("congress");
    boolean paper = row.yesOrNo("certificate");
    return row.make(
        () ->
            new HonourRule(
                from, kind, letters, zh, en, first, every, opens, closes, seats, persons, decider,
                congress, paper));
  }

  @SuppressWarnings("NullAway")
  private static Ground ground(TableRow row) {
    LocalDate from = row.date("valid_from");
    @Nullable LocalDate until = row.parsed("valid_until", LocalDate::parse, "2026-12-31");
    String kind = row.text("kind");
    String code = row.text("code");
    String zh = row.text("text_zh");
    String en = row.text("text_en");
    return row.make(() -> new Ground(from, until, kind, code, zh, en));
  }

  private static List<PersonKind> persons(String names) {
    return Stream.of(names.split(" ")).map(PersonKind::valueOf).toList();
  }
}
