package org.waishi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Every way of asking wrongly, asked of a real server. */
@SampleTest
class ProblemsIT {

  private static final String GOOD =
      """
      {"title":"t","country":"KR","signedOn":"2026-11-23"}
      """;

  @LocalServerPort private int port;

  @org.springframework.boot.test.web.server.LocalManagementPort private int managementPort;

  private ApiClient stranger;
  private ApiClient officer;

  @BeforeEach
  void callers() {
    stranger = ApiClient.at(port);
    officer = stranger.as("officer");
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.text()).as("body").isNotEmpty();
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("content-type")).hasValue("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.path("type").asString()).isEqualTo("urn:waishi:problem:" + code);
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank().doesNotEndWith(".title");
    assertThat(problem.path("detail").asString()).isNotBlank().doesNotEndWith(".detail");
    assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    assertThat(answer.text()).doesNotContain("Exception", "org.waishi", "java.");
  }

  private static String errors(Answer answer) {
    StringBuilder all = new StringBuilder();
    for (JsonNode error : answer.json().path("errors")) {
      all.append(error.path("field").asString())
          .append(' ')
          .append(error.path("code").asString())
          .append(';');
    }
    return all.toString();
  }

  @Test
  void an_unknown_path_is_a_problem_whatever_the_method() {
    assertProblem(officer.get("/api/v1/nowhere"), 404, "unknown-path");
    assertProblem(officer.post("/nowhere", Map.of()), 404, "unknown-path");
    assertThat(officer.get("/api/v1/nowhere").json().path("instance").asString())
        .isEqualTo("/api/v1/nowhere");
  }

  @Test
  void a_problem_speaks_the_callers_language_and_english_to_everybody_else() {
    Answer chinese = officer.speaking("zh-CN,zh;q=0.9,en;q=0.5").get("/api/v1/nowhere");
    assertProblem(chinese, 404, "unknown-path");
    assertThat(chinese.header("content-language")).hasValue("zh");
    assertThat(chinese.json().path("title").asString()).isEqualTo("地址不存在");
    Answer french = officer.speaking("fr").get("/api/v1/nowhere");
    assertThat(french.header("content-language")).hasValue("en");
    assertThat(french.json().path("title").asString()).isEqualTo("No such address");
  }

  @Test
  void a_wrong_method_is_told_which_are_right() {
    Answer answer = officer.delete("/api/v1/samples/1");
    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("allow").orElseThrow().split(", ")).contains("GET", "PUT");
  }

  @Test
  void a_wrong_media_type_is_told_which_are_right() {
    Answer answer = officer.key("k").send("POST", "/api/v1/samples", "text/plain", "x");
    assertProblem(answer, 415, "unsupported-media-type");
    assertThat(answer.json().path("detail").asString()).contains("application/json");
  }

  @Test
  void a_form_nobody_can_produce_is_a_problem_all_the_same() {
    assertProblem(
        officer.with("Accept", "image/png").get("/api/v1/samples/1"), 406, "not-acceptable");
  }

  @Test
  void a_body_that_is_no_json_is_told_where_it_breaks() {
    Answer answer =
        officer.key("k").send("POST", "/api/v1/samples", "application/json", "{\n \"title\": x}");
    assertProblem(answer, 400, "unreadable-body");
    assertThat(answer.json().path("detail").asString()).contains("line 2", "column 11");
  }

  @Test
  void a_missing_body_is_a_problem() {
    assertProblem(
        officer.key("k").send("POST", "/api/v1/samples", "application/json", ""),
        400,
        "body-required");
  }

  @Test
  void an_unknown_field_is_named() {
    Answer answer =
        officer
            .key("k")
            .post(
                "/api/v1/samples",
                Map.of("title", "t", "guests", java.util.List.of(Map.of("nom", 1, "age", 1))));
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).contains("guests[0].nom unknown-field;");
  }

  @Test
  void a_field_of_the_wrong_type_is_named_with_what_was_expected() {
    Answer answer =
        officer.key("k").post("/api/v1/samples", Map.of("title", "t", "signedOn", "2026-02-30"));
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).contains("signedOn type-mismatch;");
    assertThat(answer.text()).contains("expected: 2026-11-23").doesNotContain("2026-02-30");
    Answer level = officer.key("k").post("/api/v1/samples", Map.of("level", "VILLAGE"));
    assertThat(level.text()).contains("expected: CITY, PROVINCE");
  }

  @Test
  void every_field_error_is_told_at_once_in_both_languages() {
    Map<String, Object> wrong =
        Map.of(
            "title",
            " ",
            "country",
            "KOREA",
            "guests",
            java.util.List.of(Map.of("name", "", "age", -1)));
    Answer english = officer.key("k").post("/api/v1/samples", wrong);
    assertProblem(english, 400, "invalid-request");
    assertThat(errors(english))
        .isEqualTo(
            "country size;guests[0].age min;guests[0].name not-blank;signedOn not-null;title not-blank;");
    assertThat(english.text()).contains("must not be blank", "size must be between 2 and 3");
    Answer chinese = officer.speaking("zh").key("k").post("/api/v1/samples", wrong);
    assertThat(chinese.text()).contains("不得为空白", "之间").doesNotContain("must");
  }

  @Test
  void every_wrong_parameter_is_told_at_once() {
    Answer answer = officer.get("/api/v1/samples/numbered/10?least=1&on=2026-11-23");
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).isEqualTo("least min;number max;");
    assertThat(errors(officer.get("/api/v1/samples?year=0"))).isEqualTo("year min;");
    assertThat(errors(officer.get("/api/v1/samples?year=x&level=y")))
        .isEqualTo("level type-mismatch;year type-mismatch;");
  }

  @Test
  void a_parameter_of_the_wrong_type_a_missing_and_an_unknown_one_are_named() {
    assertThat(errors(officer.get("/api/v1/samples/numbered/x?least=4&on=2026-11-23")))
        .isEqualTo("number type-mismatch;");
    assertThat(errors(officer.get("/api/v1/samples/numbered/4?least=4"))).isEqualTo("on required;");
    Answer unknown = officer.get("/api/v1/samples?levle=CITY&x=1");
    assertProblem(unknown, 400, "invalid-request");
    assertThat(errors(unknown)).isEqualTo("levle unknown-parameter;x unknown-parameter;");
  }

  @Test
  void a_page_request_out_of_range_is_refused() {
    Answer answer = officer.get("/api/v1/samples?limit=201&after=nonsense");
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer)).isEqualTo("limit out-of-range;after not-a-cursor;");
  }

  @Test
  void a_page_links_to_the_next_and_keeps_the_filters() {
    Answer answer = officer.get("/api/v1/samples?level=CITY&limit=1");
    assertThat(answer.status()).isEqualTo(200);
    String next = answer.json().path("next").asString();
    assertThat(answer.header("link"))
        .hasValue("</api/v1/samples?level=CITY&limit=1&after=" + next + ">; rel=\"next\"");
    Answer last = officer.get("/api/v1/samples?limit=1&after=" + next);
    assertThat(last.header("link")).isEmpty();
    assertThat(last.json().has("next")).isFalse();
  }

  @Test
  void a_body_that_is_too_large_is_refused_whether_it_says_so_or_not() {
    String large = "x".repeat(5000);
    assertProblem(
        officer.send("POST", "/api/v1/samples/imports", "text/csv", large), 413, "body-too-large");
    Answer chunked =
        officer.send(
            officer
                .request("/api/v1/samples/imports")
                .header("Content-Type", "text/csv")
                .POST(
                    BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream(
                                large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    assertProblem(chunked, 413, "body-too-large");
    String json = "{\"title\":\"" + large + "\"}";
    Answer chunkedJson =
        officer.send(
            officer
                .key("k")
                .request("/api/v1/samples")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(
                    BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream(
                                json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    assertProblem(chunkedJson, 413, "body-too-large");
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    Map<String, Object> guest = Map.of("name", "n", "age", 1);
    assertProblem(officer.put("/api/v1/samples/1", guest), 428, "precondition-required");
    for (String bad : java.util.List.of("*", "7", "W/\"7\"", "\"7\", \"8\"", "\"x\"")) {
      assertProblem(officer.ifMatch(bad).put("/api/v1/samples/1", guest), 400, "bad-if-match");
    }
    Answer stale = officer.ifMatch("\"6\"").put("/api/v1/samples/1", guest);
    assertProblem(stale, 412, "precondition-failed");
    assertThat(stale.json().path("detail").asString()).contains("version 6", "7");
    Answer good = officer.ifMatch("\"7\"").put("/api/v1/samples/1", guest);
    assertThat(good.status()).isEqualTo(200);
    assertThat(good.etag()).isEqualTo("\"8\"");
  }

  @Test
  void a_creation_needs_a_key_and_a_repeat_says_so() {
    assertProblem(
        officer.send("POST", "/api/v1/samples", "application/json", GOOD),
        400,
        "idempotency-key-required");
    assertProblem(
        officer.key("a b").send("POST", "/api/v1/samples", "application/json", GOOD),
        400,
        "bad-idempotency-key");
    Answer first = officer.key("one").send("POST", "/api/v1/samples", "application/json", GOOD);
    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(first.header("location")).hasValue("/api/v1/samples/s%201");
    assertThat(first.etag()).isEqualTo("\"1\"");
    assertThat(first.header("idempotency-replayed")).isEmpty();
    assertThat(first.json().path("at").asString()).isEqualTo("2026-11-23T12:00:00.123Z");
    Answer again = officer.key("again").send("POST", "/api/v1/samples", "application/json", GOOD);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("idempotency-replayed")).hasValue("true");
    assertThat(again.text()).isEqualTo(first.text());
  }

  @Test
  void a_refusal_tells_every_reason_under_the_gravest_and_the_steps_allowed() {
    ApiClient seen = officer.ifMatch("\"7\"");
    Answer both = seen.put("/api/v1/samples/refused", Map.of("name", "n", "age", 1));
    assertProblem(both, 403, "maker-is-checker");
    assertThat(both.json().path("reasons").size()).isEqualTo(2);
    assertThat(both.json().path("allowedSteps").toString()).isEqualTo("[\"closures\",\"notes\"]");
    Answer open = seen.speaking("zh").put("/api/v1/samples/open", Map.of("name", "n", "age", 1));
    assertProblem(open, 409, "still-open");
    assertThat(open.json().path("detail").asString()).isEqualTo("未结事项：2。");
    assertThat(open.json().path("reasons").get(0).path("count").asInt()).isEqualTo(2);
  }

  @Test
  void what_is_missing_and_a_reused_key_are_problems() {
    Map<String, Object> guest = Map.of("name", "n", "age", 1);
    assertProblem(officer.ifMatch("\"7\"").put("/api/v1/samples/missing", guest), 404, "not-found");
    assertProblem(
        officer.ifMatch("\"7\"").put("/api/v1/samples/reused", guest),
        422,
        "idempotency-key-reused");
    assertProblem(officer.get("/api/v1/samples/none"), 404, "not-found");
  }

  @Test
  void a_reader_who_has_this_version_gets_no_body() {
    Answer answer = officer.with("If-None-Match", "\"7\"").get("/api/v1/samples/1");
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void an_outage_of_the_store_asks_to_come_again() {
    Answer answer =
        officer.ifMatch("\"7\"").put("/api/v1/samples/down", Map.of("name", "n", "age", 1));
    assertProblem(answer, 503, "store-unavailable");
    assertThat(answer.header("retry-after")).hasValue("5");
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void a_bug_tells_nothing_but_its_trace() {
    Answer answer =
        officer.ifMatch("\"7\"").put("/api/v1/samples/broken", Map.of("name", "n", "age", 1));
    assertProblem(answer, 500, "internal-error");
    assertThat(answer.text()).doesNotContain("secret");
  }

  @Test
  void a_stranger_is_asked_who_it_is_and_every_bad_token_is_refused() {
    Answer answer = stranger.speaking("zh").get("/api/v1/samples/1");
    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.header("www-authenticate")).hasValue("Bearer");
    assertThat(answer.header("content-language")).hasValue("zh");
    TestTokens.issuer()
        .badTokens()
        .forEach(
            (fault, token) ->
                assertThat(stranger.token(token).get("/api/v1/samples/1").status())
                    .as(fault)
                    .isEqualTo(401));
    assertThat(stranger.get("/api/v1/nowhere").status()).isEqualTo(401);
  }

  @Test
  void a_role_is_checked_before_anything_of_the_request_is_read() {
    assertProblem(officer.get("/api/v1/samples/audits"), 403, "forbidden");
    assertProblem(
        stranger.as("auditor").send("POST", "/api/v1/samples", "application/json", "{"),
        403,
        "forbidden");
    assertThat(stranger.as("auditor").get("/api/v1/samples/audits").status()).isEqualTo(200);
  }

  @Test
  void the_caller_and_the_request_id_arrive() {
    Answer me = stranger.token(TestTokens.issuer().enterprise("e1")).get("/api/v1/samples/me");
    assertThat(me.json().toString())
        .isEqualTo("{\"subject\":\"of-e1\",\"roles\":[\"enterprise\"],\"enterpriseId\":\"e1\"}");
    Answer origin =
        stranger.as("auditor").with("X-Request-Id", "req-12345678").get("/api/v1/samples/audits");
    assertThat(origin.json().path("correlationId").asString()).isEqualTo("req-12345678");
    assertThat(origin.header("x-request-id")).hasValue("req-12345678");
  }

  @Test
  void answers_are_never_kept_by_caches_and_carry_security_headers() {
    Answer answer = officer.get("/api/v1/samples/1");
    assertThat(answer.header("cache-control").orElseThrow()).contains("no-store");
    assertThat(answer.header("x-content-type-options")).hasValue("nosniff");
    assertThat(answer.header("content-security-policy").orElseThrow())
        .contains("default-src 'none'");
    assertThat(answer.headers()).doesNotContainKeys("set-cookie", "server");
  }

  @Test
  void what_the_container_refuses_itself_is_a_problem_too() throws Exception {
    for (String target : java.util.List.of("/api/v1/samples/%00", "/api//v1/;x=1", "/api/v1/[x]")) {
      assertRaw("GET " + target + " HTTP/1.1", 400);
    }
  }

  private void assertRaw(String requestLine, int status) throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
      socket
          .getOutputStream()
          .write(
              (requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 " + status)
          .contains("application/problem+json")
          .doesNotContain("Tomcat");
    }
  }

  @Test
  void what_cannot_be_read_and_what_breaks_a_constraint_are_told_together() {
    Answer answer =
        officer
            .key("k")
            .send(
                "POST",
                "/api/v1/samples",
                "application/json",
                """
                {"title":" ","level":"VILLAGE","signedOn":"tomorrow","country":7,"more":{"a":[1]},
                 "guests":[{"name":"","age":1},{"name":[],"age":1,"x":null}],"at":"noon"}
                """);
    assertProblem(answer, 400, "invalid-request");
    assertThat(errors(answer))
        .isEqualTo(
            "at type-mismatch;country type-mismatch;guests[0].name not-blank;"
                + "guests[1].name type-mismatch;guests[1].x unknown-field;level type-mismatch;"
                + "more unknown-field;signedOn type-mismatch;title not-blank;");
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
        .isEqualTo("{\"rows\":2,\"accepted\":2,\"dryRun\":false,\"faults\":[]}");
    Answer export = officer.get("/api/v1/samples/exports");
    assertThat(export.text()).isEqualTo("\uFEFFname\r\n'=a\r\nb\r\n");
    assertThat(export.header("content-type")).hasValue("text/csv;charset=UTF-8");
  }

  @Test
  void the_management_port_and_the_documentation_need_no_token() {
    assertThat(ApiClient.at(managementPort).get("/actuator/health").status()).isEqualTo(200);
    assertThat(stranger.get("/v3/api-docs").status()).isEqualTo(200);
    assertThat(stranger.get("/actuator/health").status()).isEqualTo(401);
  }
}
