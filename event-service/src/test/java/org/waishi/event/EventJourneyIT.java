package org.waishi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.FILE;
import static org.waishi.event.Office.PATH;
import static org.waishi.event.Office.soon;

import biweekly.Biweekly;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.WireContract;

@RunningService
class EventJourneyIT {

  private static final String OF_KOREA = PATH + "?anniversaryId=kr-2022";

  private static final Map<String, ?> HELD =
      Map.of("heldFrom", "2022-08-24", "participants", 120, "fromAbroad", 45);

  @AutoClose private final OtherServices others = new OtherServices();

  @Autowired private Kinds kinds;

  private final Office office;

  EventJourneyIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void an_anniversary_becomes_one_engagement_that_heeds_alerts() {
    others.nonsense("friendship-city.anniversary.v1");
    others.anniversary("kr-2022", 1, "TEN", "KR");
    others.anniversary("kr-2022", 1, "TEN", "KR");
    others.anniversary("kr-2022", 2, "TEN", "KR");
    others.anniversary("xx-2022", 1, "TEN", "XX");
    others.anniversary("kr-31", 1, "ORDINARY", "KR");
    others.anniversary("kr-5", 1, "FIVE", "KR");
    soon(() -> assertThat(office.items(PATH + "?anniversaryId=kr-5")).hasSize(1));
    soon(() -> assertThat(office.items(OF_KOREA)).hasSize(1));
    assertThat(office.items(PATH + "?anniversaryId=kr-31")).isEmpty();

    String id = office.items(OF_KOREA).getFirst().path("id").asString();
    others.alert("raised", "a1", 1, "KR", "DO_NOT_GO");
    soon(() -> assertThat(office.flagged(id)).isTrue());
    assertThat(office.items(PATH + "?flagged=true&country=KR")).hasSize(2);
    others.lapse("a1", 2, "KR");
    soon(() -> assertThat(office.flagged(id)).isFalse());

    office.done("leader", id, "approvals", FILE);
    assertThat(Biweekly.parse(feed("?anniversaryId=kr-2022")).first().getEvents())
        .extracting(event -> event.getUid().getValue())
        .containsExactly("engagement-" + id + "@waishi");
    assertThat(office.items(PATH + "/calendar?month=2022-08&country=KR")).hasSize(2);
    soon(() -> assertThat(office.items(PATH + "/" + id + "/history")).hasSize(4));
    assertThat(office.items(OF_KOREA)).hasSize(1);
    soon(() -> assertThat(deadLetters()).contains("country: XX").contains("poison"));
    office.done("officer", id, "conclusions", HELD);
    soon(() -> assertThat(office.told(id)).endsWith("approved", "concluded"));
    WireContract.check(kinds);
  }

  private String feed(String query) {
    return office.as("officer").get(PATH + ".ics" + query).text();
  }

  private String deadLetters() {
    return office.as("ops").get("/api/v1/operations/event/dead-letters").text();
  }
}
