package org.waishi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.FILE;
import static org.waishi.event.Office.PATH;
import static org.waishi.event.Office.soon;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.gathering.Invitees;
import org.waishi.platform.testing.example.DocumentedExamples;

/**
 * Uses every operation once; what was asked and answered are the examples of its documentation.
 * After a change of the API: delete the examples that are wrong and run this with {@code
 * -Dwaishi.examples=record}.
 */
@RunningService
class ApiExamplesIT {

  private static final Map<String, Object> FORUM =
      Map.of(
          "titleZh", "青岛国际友城论坛",
          "titleEn", "Qingdao sister cities forum",
          "kind", "FORUM",
          "country", "ES",
          "startsOn", "2032-08");
  private static final Map<String, Object> CORRECTED =
      Map.of(
          "titleZh", "青岛国际友城合作论坛",
          "titleEn", "Qingdao sister cities cooperation forum",
          "place", "青岛国际会议中心");
  private static final Map<String, Object> DAY =
      Map.of("startsOn", "2032-08-24", "hours", Map.of("from", "09:30", "until", "11:00"));

  private static final Map<String, Object> HELD =
      Map.of(
          "heldFrom",
          "2022-08-24",
          "heldUntil",
          "2022-08-25",
          "participants",
          120,
          "fromAbroad",
          45,
          "results",
          List.of("PAPER_SIGNED", "INVITATION"),
          "reportFileId",
          "f2");

  @AutoClose private final OtherServices others = new OtherServices();

  @Autowired private Invitees invitees;

  private final Office office;

  ApiExamplesIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void every_operation_has_an_example_that_its_schema_allows() {
    String id = office.proposed(FORUM);
    office.done("reviewer", id, "returns", Map.of("gaps", List.of("PLACE", "BUDGET")));
    office.done("officer", id, "resubmissions", CORRECTED);
    office.done("officer", id, "dates", DAY);
    office.done("leader", id, "approvals", FILE);
    soon(() -> assertThat(office.told(id)).hasSize(5));
    assertThat(office.items(PATH + "?country=ES")).hasSize(1);
    assertThat(office.items(PATH + "/calendar?country=ES&month=2032-08")).hasSize(1);
    office.done("leader", id, "cancellations", Map.of("reason", "PARTNER_WITHDREW"));
    String past = office.proposed(Office.visit("ES", "2022-08"));
    office.done("leader", past, "approvals", FILE);
    office.done("officer", past, "conclusions", HELD);
    others.awarded("example-nomination", 9, "example-friend", "qindao-award");
    soon(() -> assertThat(invitees.all("qindao-award")).isNotEmpty());
    assertThat(office.items("/api/v1/gathering-invitees?kind=qindao-award")).isNotEmpty();
    DocumentedExamples.check(office.as("officer"));
  }
}
