package org.waishi.friendship.friend.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Data that were kept long enough come before the office, and go by two persons only. */
@RunningService
class RetentionIT {

  private static final String LIST = "/api/v1/friends/overdue-retentions";
  private static final Map<String, String> OVER = Map.of("ground", "RETENTION_OVER");

  @LocalServerPort private int port;

  private final DailyCustody daily;
  private final Papers papers;
  private final MongoDatabase database;
  private ApiClient api;

  @Autowired
  RetentionIT(DailyCustody daily, Papers papers, MongoDatabase database) {
    this.daily = daily;
    this.papers = papers;
    this.database = database;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
  }

  private JsonNode row(KnownFriend friend) {
    return api.as("officer")
        .get(LIST)
        .json()
        .valueStream()
        .filter(row -> row.path("friendId").asString().equals(friend.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bytes_that_an_erasure_left_when_it_broke_off_go_on_the_next_day() {
    String paper = KnownFriend.registered(api, "Broken Off").paper("misfiled and broken off");
    String path = "/api/v1/papers/" + paper;
    Answer shown = api.as("reviewer").get(path);
    api.as("reviewer").ifMatch(shown.etag()).post(path + "/withdrawals", Map.of("reason", "other"));
    papers.change(
        paper,
        Command.of(Origin.internal("leader", "c-1"), "dies after the first write"),
        now -> now.eraseWithdrawn(paper, "leader", LocalDate.of(2026, 6, 1), Optional.empty()));
    String hash = shown.json().path("sha256").asString();
    assertThat(kept(hash)).isEqualTo(1);
    daily.today();
    assertThat(kept(hash)).isZero();
  }

  private long kept(String hash) {
    return database
        .getCollection("paper-contents.files")
        .countDocuments(new Document("metadata.sha256", hash));
  }

  @Test
  void what_was_kept_too_long_is_listed_with_the_next_step_and_said_once() {
    KnownFriend friend = KnownFriend.registered(api, "Kept Too Long");
    assertThat(api.as("officer").get(LIST).text()).doesNotContain(friend.id());
    assertThat(friend.tries("officer", "erasure-requests", OVER).code())
        .isEqualTo("retention-not-over");
    friend.takes("officer", "consent-withdrawals", Map.of("on", "2026-06-01"));
    assertThat(row(friend).path("dataClass").asString()).isEqualTo("WITHDRAWN");
    assertThat(row(friend).path("dueOn").asString()).isEqualTo("2026-07-01");
    assertThat(row(friend).path("nextStep").asString()).isEqualTo("erasure-requests");
    daily.today();
    daily.today();
    String history = friend.path() + "/history";
    await().until(() -> api.as("officer").get(history).text().contains("kept-too-long"));
    assertThat(api.as("officer").get(history).text()).containsOnlyOnce("friend-kept-too-long");
    friend.takes("officer", "erasure-requests", OVER);
    assertThat(row(friend).path("nextStep").asString()).isEqualTo("erasures");
    assertThat(api.as("officer").get(LIST + "/exports").text()).contains("next_step", friend.id());
    friend.takes("reviewer", "erasures", Map.of());
    assertThat(api.as("officer").get(LIST).text()).doesNotContain(friend.id());
  }
}
