package org.waishi.platform.table.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.platform.web.sample.ProblemAnswer.assertProblem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.web.sample.SampleTest;

/** Tables taken in and given out. */
@SampleTest
class TablesIT {

  @LocalServerPort private int port;

  private ApiClient officer;

  @BeforeEach
  void callers() {
    officer = ApiClient.at(port).as("officer");
  }

  @Test
  void a_table_with_a_fault_loads_nothing_and_a_good_one_loads_all() {
    ApiClient chinese = officer.speaking("zh");
    String bad = "name\nx,y\ntaken\n";
    Answer refused = chinese.send("POST", "/api/v1/samples/imports", "text/csv", bad);
    assertProblem(refused, 422, "import-refused");
    assertThat(refused.json().path("errors").toString())
        .isEqualTo(
            "[{\"row\":2,\"field\":\"\",\"code\":\"wrong-cell-count\","
                + "\"message\":\"该行有 2 个单元格，应为 1 个\"},"
                + "{\"row\":3,\"field\":\"name\",\"code\":\"still-open\",\"message\":\"未结事项：1。\"}]");
    Answer tried = officer.send("POST", "/api/v1/samples/imports?dryRun=true", "text/csv", bad);
    assertThat(tried.status()).isEqualTo(200);
    assertThat(tried.json().path("faults").size()).isEqualTo(2);
    Answer loaded = officer.send("POST", "/api/v1/samples/imports", "text/csv", "name\n=a\nb\n");
    assertThat(loaded.text())
        .isEqualTo(
            "{\"rows\":2,\"accepted\":2,\"dryRun\":false,\"faults\":[],"
                + "\"taken\":[{\"row\":2,\"id\":\"id-of-=a\"},{\"row\":3,\"id\":\"id-of-b\"}]}");
    Answer export = officer.get("/api/v1/samples/exports");
    assertThat(export.text()).isEqualTo("\uFEFFname\r\n'=a\r\nb\r\n");
    assertThat(export.header("content-type")).hasValue("text/csv;charset=UTF-8");
  }

  @Test
  void a_dry_run_tells_of_each_row_what_is_wrong_or_where_it_would_be_found() {
    String list = "[{\"name\":\"taken\"},{\"name\":\"free\"}]";
    Answer tried =
        officer.send("POST", "/api/v1/samples/imports?dryRun=true", "application/json", list);
    assertThat(tried.json().path("faults").findValuesAsString("row")).containsExactly("1");
    assertThat(tried.json().path("taken").toString())
        .isEqualTo("[{\"row\":2,\"id\":\"id-of-free\"}]");
    assertThat(tried.json().path("accepted").asInt()).isZero();
  }

  @Test
  void the_caller_says_in_which_form_a_table_comes_and_goes() {
    String list = "[{\"name\":\"json\"}]";
    Answer loaded = officer.send("POST", "/api/v1/samples/imports", "application/json", list);
    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
    Answer json = officer.with("Accept", "application/json").get("/api/v1/samples/exports");
    assertThat(json.header("content-type")).hasValue("application/json");
    assertThat(json.header("content-disposition").orElseThrow()).contains(".json");
    assertThat(json.json().findValuesAsString("name")).contains("json");
    Answer csv = officer.with("Accept", "text/csv").get("/api/v1/samples/exports");
    assertThat(csv.text()).startsWith("\uFEFFname\r\n").contains("json\r\n");
    assertThat(csv.header("content-disposition").orElseThrow()).contains(".csv");
    Answer neither = officer.with("Accept", "text/html").get("/api/v1/samples/exports");
    assertThat(neither.status()).isEqualTo(406);
    Answer strange = officer.send("POST", "/api/v1/samples/imports", "text/html", list);
    assertProblem(strange, 415, strange.code());
    Answer broken = officer.send("POST", "/api/v1/samples/imports", "application/json", "{}");
    assertProblem(broken, 422, "import-refused");
  }

  @Test
  void a_row_that_was_refused_after_it_was_checked_is_told_and_not_counted() {
    String table = "name\nsound\nlate\n";
    Answer loaded = officer.send("POST", "/api/v1/samples/imports", "text/csv", table);
    assertThat(loaded.json().path("accepted").asInt()).isOne();
    assertThat(loaded.json().path("faults").toString()).contains("\"row\":3", "still-open");
    assertThat(loaded.json().path("taken").findValuesAsString("id")).containsExactly("id-of-sound");
  }
}
