package org.waishi.friendship.honour.historic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** What a table said of an honour of old counts when somebody else has looked at it. */
@RunningService
class HonourConfirmationsIT {

  private static final String NOMINATIONS = "/api/v1/honour-nominations/";

  @LocalServerPort private int port;

  private ApiClient api;
  private String decision;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    decision = PaperFiles.filed(api.as("officer"), "honour", "qindao-award", "INSTRUCTION");
  }

  @Test
  void the_honours_of_a_load_are_confirmed_at_once_by_somebody_who_did_not_send_it() {
    String first = sent(friend("First Of A Load"), 2016, "琴岛奖2016-71");
    String second = sent(friend("Second Of A Load"), 2016, "琴岛奖2016-72");
    String path = "/api/v1/honour-confirmations";
    Map<String, ?> load = Map.of("rows", List.of(looked(first), looked(second)));
    ApiClient both =
        api.token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    Answer own = both.post(path, load);
    assertThat(own.status()).as(own.text()).isEqualTo(422);
    assertThat(own.json().path("errors").findValuesAsString("code"))
        .containsExactly("maker-is-checker", "maker-is-checker");
    assertThat(state(first)).isEqualTo("IMPORTED");
    Answer done = api.as("reviewer").post(path, load);
    assertThat(done.json().path("confirmed").asInt()).as(done.text()).isEqualTo(2);
    assertThat(List.of(state(first), state(second))).containsOnly("AWARDED");
    assertThat(api.as("leader").post(path, load).json().path("errors").findValuesAsString("code"))
        .as("looked at before it was confirmed")
        .containsExactly("changed-meanwhile", "changed-meanwhile");
  }

  @Test
  void what_came_in_by_mistake_is_taken_out_by_somebody_else_and_may_come_in_anew() {
    String friend = friend("Entered By Mistake");
    String id = sent(friend, 2010, "琴岛奖2010-77");
    Answer out =
        api.as("leader")
            .ifMatch(api.as("officer").get(NOMINATIONS + id).etag())
            .post(NOMINATIONS + id + "/rejections", Map.of("reason", "届次填错"));
    assertThat(out.json().path("state").asString()).isEqualTo("MISRECORDED");
    assertThat(sent(friend, 2012, "琴岛奖2012-77")).isEqualTo(id);
    await().until(() -> state(id).equals("IMPORTED"));
    assertThat(seen(id).at("/award/certificateNumber").asString()).isEqualTo("琴岛奖2012-77");
    await()
        .untilAsserted(
            () ->
                assertThat(api.as("officer").get(NOMINATIONS + id + "/history").text())
                    .contains("honour-misrecorded", "届次填错"));
  }

  private String friend(String name) {
    return KnownFriend.registered(api, name).id();
  }

  private String sent(String friend, int session, String number) {
    Map<String, ?> row =
        Map.of(
            "friend_id",
            friend,
            "kind",
            "qindao-award",
            "session",
            Integer.toString(session),
            "person",
            "FOREIGNER",
            "decided_by",
            "青岛市人民政府",
            "document_number",
            "青政发〔2008〕31号",
            "decided_on",
            "2008-09-10",
            "certificate_number",
            number,
            "file_id",
            decision);
    Answer answer = api.as("officer").post("/api/v1/honour-imports", List.of(row));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/report/taken/0/id").asString();
  }

  private Map<String, ?> looked(String id) {
    return Map.of("id", id, "version", seen(id).path("version").asLong());
  }

  private String state(String id) {
    return seen(id).path("state").asString();
  }

  private JsonNode seen(String id) {
    return api.as("officer").get(NOMINATIONS + id).json();
  }
}
