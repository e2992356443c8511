package org.waishi.friendship.clock;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.waishi.friendship.clock.ReviewTimes.Row;
import org.waishi.platform.deadline.CaseClock;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.TableRow;
import org.waishi.platform.table.TableShape;

/** Reads the times of review; an office may put a table of its own in place of the shipped one. */
@Configuration(proxyBeanMethods = false)
class ReviewTimesTable {

  private static final int MOST = 1_000;

  private static final TableShape<Row> SHAPE =
      new TableShape<Row>(
          List.of("valid_from", "step", "working_days", "mode"),
          List.of("source"),
          ReviewTimesTable::row);

  @Bean
  ReviewTimes reviewTimes(
      @Value("${waishi.review-times:classpath:/rules/review-times.csv}") Resource table)
      throws IOException {
    return read(table.getContentAsByteArray());
  }

  static ReviewTimes read(byte[] file) {
    ReadTable<Row> table = SHAPE.read(TableFile.csv(file), MOST);
    if (!table.faults().isEmpty()) {
      throw new IllegalStateException("waishi.review-times: " + table.faults());
    }
    return new ReviewTimes(table.values());
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
