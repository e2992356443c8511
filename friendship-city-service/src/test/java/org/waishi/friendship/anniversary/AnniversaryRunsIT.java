package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.friendship.Register;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.agreement.AgreementDesk;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/** The runs of each day and of any day, on a clock that the test moves. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"management.server.port=0", "waishi.anniversary.catch-up-after=PT1H"})
@Import(MovableClock.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnniversaryRunsIT {

  @LocalServerPort private int port;
  private final DailyRun daily;
  private final ScheduledAnnotationBeanPostProcessor schedule;
  private ApiClient api;
  private ApiClient officer;
  private Register register;
  private MadeAnniversaries made;

  @Autowired
  AnniversaryRunsIT(DailyRun daily, ScheduledAnnotationBeanPostProcessor schedule) {
    this.daily = daily;
    this.schedule = schedule;
  }

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    register = new Register(officer);
    made = new MadeAnniversaries(officer);
  }

  @Test
  @Order(1)
  void it_runs_at_one_in_the_morning_of_each_day_in_the_office() {
    assertThat(schedule.getScheduledTasks().stream().map(ScheduledTask::getTask))
        .filteredOn(CronTask.class::isInstance)
        .extracting(task -> ((CronTask) task).getExpression())
        .contains("0 0 1 * * *");
  }

  @Test
  @Order(2)
  void where_no_run_ever_was_nothing_is_made_up_for() {
    register.country("KR", "1992-08-24");
    daily.catchUp();
    assertThat(daily.last()).isEmpty();
    assertThat(made.of("KR")).isEmpty();
  }

  @Test
  @Order(3)
  void a_run_makes_those_of_24_months_and_says_what_is_due_by_then() {
    daily.today();
    assertThat(daily.last()).contains(LocalDate.of(2026, 3, 1));
    assertThat(made.of("KR")).containsExactly("2026 ORDINARY", "2027 FIVE");
    assertThat(made.due("KR")).isEmpty();
    on("2026-07-24");
    assertThat(made.due("KR")).containsExactly("2026 ORDINARY");
    on("2027-02-24");
    assertThat(made.due("KR")).containsExactly("2026 ORDINARY", "2027 FIVE");
  }

  @Test
  @Order(4)
  void a_service_that_was_down_over_runs_makes_up_for_them_without_a_gap() {
    register.country("LC", "1997-09-01");
    day("2030-01-10");
    daily.catchUp();
    assertThat(daily.last()).contains(LocalDate.of(2030, 1, 10));
    assertThat(made.of("KR")).contains("2028 ORDINARY", "2029 ORDINARY", "2030 ORDINARY");
    assertThat(made.of("LC")).contains("2027 TEN");
    assertThat(made.due("LC")).contains("2027 TEN");
    daily.catchUp();
    assertThat(daily.last()).contains(LocalDate.of(2030, 1, 10));
  }

  @Test
  @Order(5)
  void a_suspended_tie_makes_none_and_a_revived_one_is_told_then() {
    day("2031-01-01");
    String city = register.city("KR", "Incheon", "sister", "1995-09-27");
    TieOnItsWay tie = TieOnItsWay.at(api, register.tiesOf(city).path(0).path("id").asString());
    tie.decided("suspensions");
    daily.today();
    assertThat(made.of(tie.id())).isEmpty();
    tie.decided("revivals");
    daily.today();
    assertThat(made.of(tie.id())).containsExactly("2031 ORDINARY", "2032 ORDINARY");
    tie.decided("suspensions");
    on("2031-09-01");
    assertThat(made.due(tie.id())).isEmpty();
    tie.decided("revivals").decided("dormancies");
    on("2031-09-01");
    assertThat(made.due(tie.id())).containsExactly("2031 ORDINARY");
  }

  @Test
  @Order(6)
  void a_country_without_relations_today_makes_none() {
    register.country("HT", "");
    register.relations("HT", "ESTABLISHED", "2020-01-01");
    register.relations("HT", "BROKEN", "2030-12-01");
    on("2031-01-01");
    assertThat(made.of("HT")).isEmpty();
  }

  @Test
  @Order(7)
  void a_date_known_better_corrects_what_was_made_of_it() {
    register.country("FJ", "1975");
    on("2034-06-01");
    assertThat(made.approximate("FJ")).contains(true).doesNotContain(false);
    register.relations("FJ", "REDATED", "1975-11-05");
    Answer run = on("2034-06-01");
    assertThat(run.json().path("corrected").asInt()).isPositive();
    assertThat(made.approximate("FJ")).contains(false);
  }

  @Test
  @Order(8)
  void an_ordinary_year_is_celebrated_by_a_written_exception_only() {
    String id = made.anniversaries("KR").getFirst().path("id").asString();
    String path = "/api/v1/anniversaries/" + id;
    assertThat(officer.get(path).json().path("celebrate").asBoolean()).isFalse();
    Map<String, String> paper =
        Map.of("body", "市政府", "documentNumber", "2026-9", "on", "2026-02-01", "fileId", "f9");
    String exceptions = path + "/celebration-exceptions";
    ApiClient seen = officer.ifMatch(officer.get(path).etag());
    assertThat(seen.post(exceptions, Map.of()).json().path("errors").size()).isEqualTo(4);
    assertThat(api.as("reviewer").post(exceptions, paper).status()).isEqualTo(403);
    assertThat(seen.post(exceptions, paper).code()).isEqualTo("paper-not-filed");
    Map<String, String> filed = new HashMap<>(paper);
    filed.put("fileId", PaperFiles.filed(officer, "anniversary", id, "INSTRUCTION"));
    Answer asked = seen.post(exceptions, filed);
    assertThat(asked.json().path("celebrate").asBoolean(true)).as(asked.text()).isFalse();
    Answer excepted =
        taken("reviewer", path, "celebration-exception-decisions", Map.of("confirmed", true));
    assertThat(excepted.json().path("celebrate").asBoolean()).as(excepted.text()).isTrue();
    Map<String, String> wrong = Map.of("reason", "WRONG_PAPER");
    Answer off = taken("leader", path, "celebration-exception-withdrawals", wrong);
    assertThat(off.json().path("celebrate").asBoolean(true)).as(off.text()).isFalse();
    assertThat(taken("leader", path, "celebration-exception-withdrawals", wrong).code())
        .isEqualTo("no-exception-stands");
    assertThat(
            taken("reviewer", path, "celebration-exception-decisions", Map.of("confirmed", true))
                .code())
        .isEqualTo("no-exception-waits");
  }

  private Answer taken(String role, String path, String step, Map<String, ?> body) {
    return api.as(role).ifMatch(officer.get(path).etag()).post(path + "/" + step, body);
  }

  @Test
  @Order(9)
  void a_run_is_for_a_year_or_a_day_and_never_for_both_or_neither() {
    for (Map<String, ?> wrong :
        List.<Map<String, ?>>of(
            Map.of(),
            Map.of("year", 2022, "on", "2022-01-01"),
            Map.of("year", 12),
            Map.of("on", "9999-01-01"))) {
      assertThat(officer.post("/api/v1/anniversary-runs", wrong).status())
          .as(wrong.toString())
          .isEqualTo(400);
    }
  }

  @Test
  @Order(9)
  void no_run_is_for_a_day_or_a_year_that_has_not_come() {
    for (Map<String, ?> early :
        List.<Map<String, ?>>of(Map.of("on", "2199-12-31"), Map.of("year", 2199))) {
      assertThat(officer.post("/api/v1/anniversary-runs", early).code())
          .isEqualTo("day-has-not-come");
    }
  }

  @Test
  @Order(10)
  void an_agreement_in_force_makes_its_own_until_it_is_renewed() {
    day("2036-01-01");
    String city = register.city("KR", "Ulsan", "sister", "1999-06-01");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    AgreementDesk desk = new AgreementDesk(api, tie);
    String founding = desk.signed("founding", "AGREEMENT", "1999-06-01", Map.of("months", 12));
    String old = desk.signed("old", "MEMORANDUM", "2026-05-02", Map.of("months", 120));
    assertThat(officer.get(founding).json().path("state").asString()).isEqualTo("EXPIRED");
    String youth = desk.signed("youth", "MEMORANDUM", "2027-05-02", Map.of());
    on("2036-01-01");
    assertThat(made.of(id(old))).containsExactly("2036 TEN", "2037 ORDINARY");
    assertThat(made.due(id(old))).containsExactly("2036 TEN");
    assertThat(made.of(id(youth))).containsExactly("2036 ORDINARY", "2037 TEN");
    assertThat(made.of(id(founding))).isEmpty();
    String plan = "/api/v1/anniversary-plans/2036";
    assertThat(officer.get(plan).text())
        .contains(
            "与国Ulsan城签署《友好城市协议书》10周年",
            "10 years of \\\"Agreement on friendly relations\\\" with Ulsan, Land KR");
    assertThat(officer.get(plan + "/exports").text()).contains("AGREEMENT," + id(old));
    assertThat(officer.get(plan + ".ics").text().replace("\r\n ", ""))
        .contains("Agreement on friendly relations");
    assertThat(officer.get(plan + ".pdf").text()).startsWith("%PDF");

    String next = desk.signed("new", "RENEWAL", "2036-01-01", Map.of("supersedes", id(old)));
    assertThat(officer.get(plan).text()).doesNotContain(id(old));
    desk.takes("leader", youth, "terminations", desk.decision("2036-01-01"));
    TieOnItsWay.at(api, tie).decided("suspensions");
    on("2036-01-01");
    assertThat(officer.get(plan).text()).doesNotContain(id(youth), tie);
    assertThat(made.of(id(next))).isEmpty();
  }

  @Test
  @Order(11)
  void a_renewal_from_the_day_after_the_last_renews_whatever_order_a_run_takes() {
    day("2040-01-01");
    String city = register.city("KR", "Busan", "sister", "1999-06-01");
    AgreementDesk desk =
        new AgreementDesk(api, register.tiesOf(city).path(0).path("id").asString());
    List<String> old = new ArrayList<>();
    for (int one = 0; one < 4; one++) {
      old.add(desk.signed("old" + one, "AGREEMENT", "2039-02-01", Map.of("months", 12)));
      desk.signed(
          "new" + one,
          "RENEWAL",
          "2040-01-01",
          "2040-02-02",
          Map.of("supersedes", id(old.getLast())));
    }
    day("2040-02-02");
    officer.post("/api/v1/agreement-runs", Map.of("on", "2040-02-02"));
    assertThat(old)
        .extracting(path -> officer.get(path).json().path("state").asString())
        .containsOnly("RENEWED");
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static void day(String day) {
    MovableClock.setTo(day);
  }

  /** What is run on a day, when it has come. */
  private Answer on(String day) {
    day(day);
    Answer answer = officer.post("/api/v1/anniversary-runs", Map.of("on", day));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }
}
