package org.waishi.apec.requirement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.apec.requirement.Requirement.Demand;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** How the tables of rules are read. */
final class RuleRows {

  private RuleRows() {}

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  static TableShape<Requirement> requirements() {
    return new TableShape<>(
        List.of("id", "demand", "subject", "standing", "name_en", "name_zh", "source"),
        List.of("months", "kinds", "valid_from", "valid_until"),
        RuleRows::requirement);
  }

  // a parser may answer null, which NullAway does not read from a class file
  @SuppressWarnings("NullAway")
  static TableShape<ReviewTime> reviewTimes() {
    return new TableShape<>(
        List.of("working_days", "mode", "standing", "source"),
        List.of("valid_from", "valid_until"),
        RuleRows::reviewTime);
  }

  private static @Nullable Requirement requirement(TableRow row) {
    String id = row.text("id");
    Demand demand = row.oneOf("demand", Demand.class);
    String subject = row.text("subject");
    Integer months = row.parsed("months", Integer::valueOf, "6");
    Set<ApplicationKind> kinds = row.parsed("kinds", RuleRows::kinds, "NEW REPLACE_LOST");
    String nameEn = row.text("name_en");
    String nameZh = row.text("name_zh");
    Basis basis = Basis.of(row);
    int age = Objects.requireNonNullElse(months, 0);
    Set<ApplicationKind> asked =
        Objects.requireNonNullElse(kinds, EnumSet.allOf(ApplicationKind.class));
    return row.make(() -> new Requirement(id, demand, subject, age, asked, nameEn, nameZh, basis));
  }

  private static Set<ApplicationKind> kinds(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(ApplicationKind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable ReviewTime reviewTime(TableRow row) {
    int days = row.integer("working_days");
    CaseClock.Mode mode = row.oneOf("mode", CaseClock.Mode.class);
    Basis basis = Basis.of(row);
    return row.make(() -> new ReviewTime(days, mode, basis));
  }
}
