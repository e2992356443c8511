package org.waishi.friendship.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/**
 * A table of entries as long as they may be, in either form. The group of listeners is its own, and
 * it comes last, since every service on the same broker has to hear its facts.
 */
@RunningService
@Order(Integer.MAX_VALUE)
@TestPropertySource(properties = "spring.application.name=friendship-city-pairs")
class TenThousandPairsIT {

  private static final int ROWS = 10_000;
  private static final String NAME =
      "a realistically long name of an institution abroad with its department and seat";
  private static final String WHY = "协议到期，双方商定不再续签，改由港口集团下属公司另行结对，详见来函".repeat(4);

  @LocalServerPort private int port;
  private final MongoDatabase database;
  private ApiClient officer;

  @Autowired
  TenThousandPairsIT(MongoDatabase database) {
    this.database = database;
  }

  @Test
  void ten_thousand_long_rows_come_in_by_one_file_in_either_form() {
    officer = ApiClient.at(port).as("officer");
    Register register = new Register(officer).country("FI", "1950-10-28");
    String city = register.city("FI", "Kotka", "sister", "2001-05-04");
    String tie = register.tiesOf(city).path(0).path("id").asString();

    Answer tried = sent("?dryRun=true", "application/json", list(row -> json(row, tie)));
    assertThat(tried.json().path("accepted").asInt()).as(tried.text()).isEqualTo(ROWS);
    assertThat(database.getCollection("partner-links").countDocuments()).isZero();
    Answer taken = sent("", "text/csv", head() + rows(row -> csv(row, tie), ""));
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(taken.json().path("taken").size()).isEqualTo(ROWS);
    assertThat(database.getCollection("partner-links").countDocuments()).isEqualTo(ROWS);
    assertThat(taken.json().path("taken").findValuesAsString("id"))
        .as("the same in either form")
        .isEqualTo(tried.json().path("taken").findValuesAsString("id"));
  }

  private static String head() {
    return "tie_id,kind,ours_zh,ours_en,theirs_zh,theirs_en,since,closed_on,why\n";
  }

  private static String csv(int row, String tie) {
    return tie
        + ",port,青岛港集团有限公司对外合作部,"
        + NAME
        + ",对方机构全称"
        + row
        + ","
        + NAME
        + row
        + ",2001-05-04,2019-12-31,"
        + WHY
        + "\n";
  }

  private static String json(int row, String tie) {
    String[] names = head().strip().split(",", -1);
    String[] cells = csv(row, tie).strip().split(",", -1);
    return IntStream.range(0, names.length)
        .mapToObj(n -> "\"" + names[n] + "\":\"" + cells[n] + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String list(IntFunction<String> row) {
    String list = "[" + rows(row, ",") + "]";
    assertThat(list.length()).as("longer than other bodies may be").isGreaterThan(4_000_000);
    return list;
  }

  private static String rows(IntFunction<String> row, String between) {
    return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining(between));
  }

  private Answer sent(String query, String form, String table) {
    return officer.send(
        officer
            .request("/api/v1/partner-link-imports" + query)
            .timeout(Duration.ofMinutes(3))
            .header("Content-Type", form)
            .POST(HttpRequest.BodyPublishers.ofString(table)));
  }
}
