package org.waishi.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.platform.table.RuleTables.Own;

class RuleTablesTest {

  private static final TableShape<Integer> WEIGHTS =
      new TableShape<>(
          List.of("valid_from", "weight", "celebrate"), List.of(), RuleTablesTest::weight);

  private static Integer weight(TableRow row) {
    row.date("valid_from");
    int weight = row.integer("weight");
    boolean celebrate = row.yesOrNo("celebrate");
    return row.make(() -> celebrate ? weight : -weight);
  }

  private static List<Integer> read(RuleTables tables) {
    return tables.read("sample-weights", WEIGHTS, RuleTablesTest::sound);
  }

  private static List<Integer> sound(List<Integer> weights) {
    if (weights.contains(0)) {
      throw new IllegalArgumentException("weight: 0 (expected: another)");
    }
    return weights;
  }

  private static RuleTables own(String rows) {
    byte[] file = ("valid_from,weight,celebrate\n" + rows).getBytes(StandardCharsets.UTF_8);
    return new RuleTables(Map.of("sample-weights", new Own("waishi.rules.x=file:x.csv", file)));
  }

  @Test
  void the_shipped_table_holds_until_an_office_puts_its_own_in_its_place() {
    assertThat(read(RuleTables.shipped())).containsExactly(8);
    assertThat(read(own("2021-01-01,5,Y\n2026-01-01,3,N\n"))).containsExactly(5, -3);
  }

  @Test
  void a_table_that_cannot_be_used_says_which_file_it_is_and_everything_that_is_wrong() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(own("yesterday,5,Y\n2026-01-01,many,yes\n")))
        .withMessageContainingAll(
            "waishi.rules.x=file:x.csv cannot be used",
            "row 2, valid_from",
            "row 3, weight",
            "row 3, celebrate");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(own("2026-01-01,0,Y\n")))
        .withMessageContaining("weight: 0 (expected: another)");
    assertThatIllegalStateException()
        .isThrownBy(() -> read(own("")))
        .withMessageContaining("it has no row");
  }

  @Test
  void a_file_for_a_table_that_there_is_not_stops_the_start() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new RuleTables(Map.of("wieghts", new Own("waishi.rules.wieghts=w", new byte[0]))))
        .withMessage("waishi.rules.wieghts=w: there is no table of rules wieghts");
  }
}
