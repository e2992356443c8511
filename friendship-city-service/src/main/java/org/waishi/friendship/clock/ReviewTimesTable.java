package org.waishi.friendship.clock;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waishi.friendship.clock.ReviewTimes.Row;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Reads the times of review. */
@Configuration(proxyBeanMethods = false)
class ReviewTimesTable {

  private static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("valid_from", "step", "working_days", "mode"),
          List.of("source"),
          ReviewTimesTable::row);

  @Bean
  ReviewTimes reviewTimes(RuleTables tables) {
    return read(tables);
  }

  static ReviewTimes read(RuleTables tables) {
    return tables.read("review-times", SHAPE, ReviewTimes::new);
  }

  // NullAway does not see in the class file that a parser may answer null.
  @SuppressWarnings("NullAway")
  private static Row row(TableRow row) {
    LocalDate from = row.date("valid_from");
    String step = row.text("step");
    ReviewTime time = new ReviewTime(days(row), row.oneOf("mode", CaseClock.Mode.class));
    return row.make(() -> new Row(from, step, time));
  }

  private static int days(TableRow row) {
    Integer days = row.required("working_days", ReviewTimesTable::atLeastOne, "1 or more");
    return days == null ? 1 : days;
  }

  private static int atLeastOne(String text) {
    int days = Integer.parseInt(text);
    if (days < 1) {
      throw new IllegalArgumentException("working_days: " + text);
    }
    return days;
  }
}
