package org.waishi.friendship.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.Register.head;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A table as long as they may be, and what is found of it. The group of listeners is its own, and
 * it comes last, since every service on the same broker has to hear its facts.
 */
@RunningService
@Order(Integer.MAX_VALUE)
@TestPropertySource(properties = "spring.application.name=friendship-city-search")
class TenThousandIT {

  private static final int ROWS = 10_000;
  private static final Duration LONG = Duration.ofMinutes(3);
  private static final String COUNTRIES =
      "iso2,name_en,name_zh,diplomatic_relations_date,date_source\nDE,Germany,德国,1972-10-11,S\n";
  private static final String NAMED =
      """
      München,慕尼黑,DE,sister,1995-05-08,48.1,11.6,N,high,München,S,
      Long Beach,长滩,DE,,,33.8,-118.2,Y,high,,,
      Lübeck,吕贝克,DE,friendly-cooperation,2001,53.9,10.7,Y,high,Lübeck,S,
      """;

  @LocalServerPort private int port;
  private final MongoDatabase database;
  private ApiClient officer;
  private Register register;

  @Autowired
  TenThousandIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void reach() {
    officer = ApiClient.at(port).as("officer");
    register = new Register(officer);
    assertThat(register.countries(COUNTRIES).status()).isEqualTo(200);
  }

  @Test
  void ten_thousand_rows_come_in_at_once_and_each_is_found_through_an_index() {
    String table = table(ROWS - 3) + NAMED;
    assertThat(sent("?dryRun=true", bytes(table)).json().at("/report/accepted").asInt())
        .isEqualTo(ROWS);
    assertThat(database.getCollection("cities").countDocuments()).as("a dry run").isZero();
    Answer taken = sent("", bytes(table));
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    assertThat(taken.json().at("/report/accepted").asInt()).isEqualTo(ROWS);
    assertThat(database.getCollection("cities").countDocuments()).isEqualTo(ROWS);
    await()
        .atMost(LONG)
        .until(
            () ->
                database.getCollection("search_entries").countDocuments(Filters.exists("row"))
                    == ROWS + 2);
    everyWayOfTyping();
    tiesAreFoundByTheirCity();
    itIsAnIndexThatAnswers();
  }

  private void everyWayOfTyping() {
    for (String typed :
        List.of("München", "munchen", "ＭＵＮＣＨＥＮ", "慕尼", "munihei", "mnh", "mu ni hei")) {
      assertThat(best(typed, "CITY").path("titleEn").asString()).as(typed).isEqualTo("München");
    }
    assertThat(best("lvbeike", "CITY").path("titleZh").asString()).isEqualTo("吕贝克");
    assertThat(best("changtan", "CITY").at("/why/0/way").asString()).isEqualTo("PINYIN");
    assertThat(best("city 777", "CITY").path("titleEn").asString()).isEqualTo("City 777");
    assertThat(found("nowhere at all", "CITY").size()).isZero();
  }

  private void tiesAreFoundByTheirCity() {
    JsonNode tie = best("munihei", "TIE");
    assertThat(tie.path("titleZh").asString()).isEqualTo("慕尼黑 · 友好城市");
    assertThat(tie.path("titleEn").asString()).isEqualTo("München · Sister city");
    assertThat(tie.at("/why/0/text").asString()).isEqualTo("慕尼黑");
    assertThat(best("友好合作城市", "TIE").path("titleEn").asString()).startsWith("Lübeck");
  }

  /**
   * The embedded store has no explain; there its PlannerTest says that such a filter looks at the
   * entries of its first key only, and here it is told how few those are.
   */
  private void itIsAnIndexThatAnswers() {
    assertThat(entriesOf("munihei")).isOne();
    assertThat(entriesOf("=city777")).isOne();
    Document find =
        new Document("find", "search_entries").append("filter", Filters.eq("keys", "munihei"));
    try {
      Document plan =
          database.runCommand(new Document("explain", find).append("verbosity", "executionStats"));
      assertThat(plan.get("executionStats", Document.class).getInteger("totalDocsExamined"))
          .isOne();
    } catch (MongoCommandException unknown) {
      assertThat(unknown.getErrorMessage()).contains("explain");
    }
  }

  private long entriesOf(String key) {
    return database.getCollection("search_entries").countDocuments(Filters.eq("keys", key));
  }

  @Test
  void one_row_too_many_keeps_all_of_them_out() {
    Answer refused = sent("", bytes(table(ROWS + 1)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("too-many-rows", "10000");
  }

  @Test
  void a_wrong_head_and_a_wrong_encoding_are_told_in_the_callers_language() {
    Answer head = sent("", bytes("city,city_zh\nX,某市\n"));
    assertThat(head.json().path("errors").findValuesAsString("code"))
        .contains("unknown-column", "missing-column");
    ApiClient chinese = officer.speaking("zh");
    Answer encoding = chinese.send(request("", table(1).getBytes(Charset.forName("GB18030"))));
    assertThat(encoding.status()).isEqualTo(422);
    assertThat(encoding.text()).contains("GB18030", "UTF-8", "另存为");
  }

  @Test
  void who_may_not_see_friends_does_not_find_them() {
    Answer asked = ApiClient.at(port).as("admin").get("/api/v1/search?q=Maria&kinds=FRIEND");
    assertThat(asked.json().path("items").size()).isZero();
    assertThat(officer.get("/api/v1/search?q=%20&kinds=SHIP").status()).isEqualTo(400);
    assertThat(ApiClient.at(port).as("partner").get("/api/v1/search?q=a").status()).isEqualTo(403);
  }

  private JsonNode best(String typed, String kinds) {
    JsonNode all = found(typed, kinds);
    assertThat(all.size()).as(typed).isPositive();
    return all.path(0);
  }

  private JsonNode found(String typed, String kinds) {
    String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    Answer answer = officer.get("/api/v1/search?kinds=" + kinds + "&q=" + q);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items");
  }

  private Answer sent(String query, byte[] table) {
    return officer.send(request(query, table));
  }

  private HttpRequest.Builder request(String query, byte[] table) {
    return officer
        .request("/api/v1/city-imports" + query)
        .timeout(LONG)
        .header("Content-Type", "text/csv")
        .POST(HttpRequest.BodyPublishers.ofByteArray(table));
  }

  private static byte[] bytes(String table) {
    return table.getBytes(StandardCharsets.UTF_8);
  }

  private static String table(int rows) {
    return head()
        + IntStream.range(0, rows)
            .mapToObj(n -> "City %d,城%d,DE,,,1,2,N,high,,,\n".formatted(n, n))
            .collect(Collectors.joining());
  }
}
