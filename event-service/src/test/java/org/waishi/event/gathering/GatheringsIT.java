package org.waishi.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.soon;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.OtherServices;
import org.waishi.event.RunningService;

/**
 * Who is asked to gatherings, heard on a real broker; each test has a kind of honour of its own.
 */
@RunningService
class GatheringsIT {

  private static final String PATH = "/api/v1/gathering-invitees?kind=";

  @AutoClose private final OtherServices others = new OtherServices();

  private final Office office;

  GatheringsIT(@LocalServerPort int port) {
    office = new Office(port);
  }

  @Test
  void a_friend_who_is_honoured_is_asked_until_the_honour_is_taken_away() {
    others.awarded("n-1", 7, "friend-1", "envoy");
    others.awarded("n-2", 7, "friend-2", "envoy");
    soon(() -> assertThat(asked("envoy")).containsExactly("friend-1", "friend-2"));
    others.revoked("n-1", 8, "friend-1", "envoy");
    soon(() -> assertThat(asked("envoy")).containsExactly("friend-2"));
    assertThat(office.items(PATH + "envoy").getFirst().at("/honours/0/session").asInt())
        .isEqualTo(2026);
  }

  @Test
  void a_friend_of_two_honours_is_asked_once_and_stays_while_one_is_held() {
    others.awarded("n-3", 7, "friend-3", "award-a");
    others.awarded("n-4", 7, "friend-3", "award-b");
    soon(() -> assertThat(asked("award-b")).containsExactly("friend-3"));
    soon(() -> assertThat(honoursOf("friend-3")).isEqualTo(2));
    others.revoked("n-3", 8, "friend-3", "award-a");
    soon(() -> assertThat(honoursOf("friend-3")).isEqualTo(1));
  }

  @Test
  void a_friend_who_takes_consent_back_is_not_asked_until_it_is_given_again() {
    others.awarded("n-5", 7, "friend-5", "silver");
    others.awarded("n-6", 7, "friend-6", "silver");
    soon(() -> assertThat(asked("silver")).hasSize(2));
    others.friend("consent-withdrawn", "friend-5", 4);
    others.friend("erased", "friend-6", 5);
    soon(() -> assertThat(asked("silver")).isEmpty());
    others.friend("consented", "friend-5", 6);
    soon(() -> assertThat(asked("silver")).containsExactly("friend-5"));
  }

  @Test
  void facts_that_come_late_or_again_change_nothing() {
    others.revoked("n-7", 8, "friend-7", "gold");
    others.awarded("n-7", 7, "friend-7", "gold");
    others.friend("consent-withdrawn", "friend-8", 9);
    others.friend("consented", "friend-8", 8);
    others.awarded("n-8", 7, "friend-8", "gold");
    others.awarded("n-9", 7, "friend-9", "gold");
    others.awarded("n-9", 7, "friend-9", "gold");
    soon(() -> assertThat(asked("gold")).containsExactly("friend-9"));
  }

  @Test
  void the_list_belongs_to_the_office() {
    assertThat(office.as("enterprise").get(PATH + "gold").status()).isEqualTo(403);
    assertThat(office.as("leader").get(PATH + "none").status()).isEqualTo(200);
  }

  private List<String> asked(String kind) {
    return office.items(PATH + kind).stream()
        .map(invitee -> invitee.path("friendId").asString())
        .toList();
  }

  private int honoursOf(String friend) {
    return office.items("/api/v1/gathering-invitees").stream()
        .filter(invitee -> invitee.path("friendId").asString().equals(friend))
        .mapToInt(invitee -> invitee.path("honours").size())
        .sum();
  }
}
