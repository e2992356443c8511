package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.id;
import static org.waishi.apec.CardDesk.path;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient.Answer;

/** An application shows exactly the alerts that are active for the economies it asks. */
@RunningCardService
class AlertFlagsIT {

  private static final String SUBMIT = "submissions";

  @LocalServerPort int port;
  private final MongoDatabase database;
  private final SaidAlerts consular = new SaidAlerts();
  private CardDesk desk;

  @Autowired
  AlertFlagsIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void desk() {
    desk = CardDesk.at(port);
  }

  @AfterEach
  void silence() {
    consular.close();
  }

  @Test
  void an_alert_from_before_the_application_shows_from_its_submission_on() {
    consular.raised("before", 1, "PG", "CAUTION");
    heard("before", 1);
    Answer draft = desk.drafted(Person.next());
    assertThat(alerts(draft)).isEmpty();
    Answer submitted = desk.step(desk.enterprise(), draft, SUBMIT);
    assertThat(shown(submitted)).containsExactly("before PG CAUTION");
    assertThat(desk.officer().get(PATH + "?flagged=true").text()).contains(id(draft));
    consular.lapsed("before", 2, "PG");
    soon().until(() -> alerts(draft).isEmpty());
  }

  @Test
  void two_alerts_for_one_economy_come_and_go_each_for_itself() {
    Answer asking = desk.submitted(Person.next());
    consular.raised("two-a", 1, "CL", "TAKE_CARE");
    consular.raised("two-b", 1, "CL", "DO_NOT_GO");
    soon().until(() -> alerts(asking).size() == 2);
    consular.lapsed("two-a", 2, "CL");
    soon().until(() -> alerts(asking).equals(List.of("two-b CL DO_NOT_GO")));
    consular.lapsed("two-b", 2, "CL");
    soon().until(() -> alerts(asking).isEmpty());
  }

  @Test
  void a_changed_level_takes_the_place_of_the_old_one() {
    Answer asking = desk.submitted(Person.next());
    consular.raised("changes", 1, "MX", "TAKE_CARE");
    soon().until(() -> alerts(asking).equals(List.of("changes MX TAKE_CARE")));
    consular.changed("changes", 2, "MX", "DO_NOT_GO");
    soon().until(() -> alerts(asking).equals(List.of("changes MX DO_NOT_GO")));
    consular.lapsed("changes", 3, "MX");
    soon().until(() -> alerts(asking).isEmpty());
  }

  @Test
  void what_is_heard_late_or_twice_changes_nothing() {
    Answer asking = desk.submitted(Person.next());
    consular.lapsed("late", 3, "NZ");
    consular.raised("late", 1, "NZ", "CAUTION");
    consular.changed("late", 2, "NZ", "DO_NOT_GO");
    consular.raised("twice", 1, "NZ", "CAUTION");
    consular.raised("twice", 1, "NZ", "CAUTION");
    soon().until(() -> alerts(asking).equals(List.of("twice NZ CAUTION")));
    consular.raised("end", 1, "FR", "CAUTION");
    heard("end", 1);
    assertThat(alerts(asking)).containsExactly("twice NZ CAUTION");
    soon()
        .until(
            () ->
                desk.officer().get(path(asking) + "/history").text().split("-flagged", -1).length
                    == 2);
    consular.lapsed("twice", 2, "NZ");
    soon().until(() -> alerts(asking).isEmpty());
  }

  @Test
  void an_alert_for_what_is_not_asked_flags_nothing() {
    Answer asking = desk.submitted(Person.next());
    for (String code : List.of("HK", "TW", "CN", "US", "FR")) {
      consular.raised("other-" + code, 1, code, "DO_NOT_GO");
      heard("other-" + code, 1);
    }
    assertThat(alerts(asking)).isEmpty();
    String economies = desk.officer().get("/api/v1/economies").text();
    assertThat(economies).contains("Hong Kong, China", "Chinese Taipei").doesNotContain("country");
  }

  @Test
  void a_returned_application_keeps_its_flags_and_a_withdrawn_one_has_none() {
    Answer asking = desk.submitted(Person.next());
    consular.raised("stays", 1, "BN", "CAUTION");
    soon().until(() -> alerts(asking).equals(List.of("stays BN CAUTION")));
    Answer withdrawn = desk.step(desk.enterprise(), desk.now(asking), "withdrawals");
    assertThat(shown(withdrawn)).isEmpty();
    consular.changed("stays", 2, "BN", "DO_NOT_GO");
    heard("stays", 2);
    assertThat(alerts(asking)).isEmpty();
    consular.lapsed("stays", 3, "BN");
    heard("stays", 3);
  }

  @Test
  void an_alert_that_comes_while_applications_are_submitted_is_missed_by_none() {
    List<Answer> drafts = Stream.generate(() -> desk.drafted(Person.next())).limit(12).toList();
    List<Thread> submitting =
        drafts.stream()
            .map(one -> Thread.startVirtualThread(() -> desk.step(desk.enterprise(), one, SUBMIT)))
            .toList();
    consular.raised("meanwhile", 1, "TH", "CAUTION");
    soon().until(() -> submitting.stream().noneMatch(Thread::isAlive));
    soon()
        .until(() -> drafts.stream().allMatch(one -> alerts(one).contains("meanwhile TH CAUTION")));
    consular.lapsed("meanwhile", 2, "TH");
    soon().until(() -> drafts.stream().allMatch(one -> alerts(one).isEmpty()));
  }

  private List<String> alerts(Answer application) {
    return shown(desk.now(application));
  }

  private static List<String> shown(Answer application) {
    return StreamSupport.stream(application.json().path("alerts").spliterator(), false)
        .map(
            one ->
                String.join(
                    " ",
                    one.path("alertId").asString(),
                    one.path("economy").asString(),
                    one.path("level").asString()))
        .toList();
  }

  private void heard(String alert, long version) {
    soon()
        .until(
            () ->
                database
                        .getCollection("alerts-heard")
                        .countDocuments(
                            Filters.and(Filters.eq("_id", alert), Filters.eq("version", version)))
                    == 1);
  }

  private static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(30));
  }
}
