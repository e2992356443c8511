package org.waishi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A table as long as they may be, sent from outside. */
class LargeTableIT {

  private static final int ROWS = 10_000;
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

  private final RunningSuite suite = new RunningSuite(Path.of(System.getProperty("waishi.data")));

  @Test
  void ten_thousand_rows_pass_the_gateway_in_one_file_and_are_all_there() {
    String tie =
        suite.get("officer", "/api/v1/ties?state=ACTIVE&limit=1").at("/items/0/id").asString();
    String table = table(tie);
    JsonNode tried = report(suite.table("officer", "/api/v1/exchange-imports?dryRun=true", table));
    assertThat(tried.path("accepted").asInt()).as(tried.toString()).isEqualTo(ROWS);
    JsonNode taken = report(suite.table("officer", "/api/v1/exchange-imports", table));
    assertThat(taken.path("accepted").asInt()).as(taken.toString()).isEqualTo(ROWS);
    String last = taken.path("taken").path(ROWS - 1).path("id").asString();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> suite.look("officer", "/api/v1/exchanges/" + last).status() == 200);
  }

  private static JsonNode report(RunningSuite.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  /** Four a day. */
  private static String table(String tie) {
    return IntStream.range(0, ROWS)
        .mapToObj(
            row ->
                String.join(
                    ",",
                    tie,
                    row % 2 == 0 ? "VISIT" : "LETTER",
                    row % 4 < 2 ? "INCOMING" : "OUTGOING",
                    FIRST.plusDays(row / 4).toString()))
        .collect(Collectors.joining("\n", "tie_id,kind,direction,from\n", "\n"));
  }
}
