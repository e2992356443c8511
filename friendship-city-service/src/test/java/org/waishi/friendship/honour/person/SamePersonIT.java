package org.waishi.friendship.honour.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.honour.NominationOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Who nominates is shown every other entry that may be of the same person, and no other. */
@RunningService
class SamePersonIT {

  @LocalServerPort private int port;

  private ApiClient api;

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
  }

  /** Somebody of whom nobody else shares anything. */
  private static Map<String, Object> person(String name, int number) {
    Map<String, Object> person = new LinkedHashMap<>(KnownFriend.person(name));
    person.put("otherName", "同" + Character.toString(0x5000 + number));
    person.put("email", "same-person-" + number + "@example.org");
    person.put("phone", "+49 30 77000" + String.format("%02d", number));
    person.put("passport", "SP" + String.format("%07d", number));
    return person;
  }

  private KnownFriend registered(Map<String, Object> person) {
    return registered("DE", person);
  }

  private KnownFriend registered(String country, Map<String, Object> person) {
    Answer answer =
        api.as("officer")
            .key("same-" + person.hashCode())
            .post("/api/v1/friends", KnownFriend.entryOf(api, country, person));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new KnownFriend(api, answer.json().path("id").asString());
  }

  private List<String> warned(KnownFriend friend) {
    NominationOnItsWay nomination = NominationOnItsWay.of(friend, "friendship-envoy", 2026);
    return api.as("reviewer")
        .get(nomination.path())
        .json()
        .path("warnings")
        .valueStream()
        .filter(one -> one.path("code").asString().equals("maybe-the-same-person"))
        .map(JsonNode::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "email,SAME-PERSON-1@Example.org,1",
    "phone,+49-30-7700002,2",
    "passport,SP0000003,3",
    "name,Same  person  FOUR,4",
    "otherName,Same Person Five,5"
  })
  void another_entry_that_shares_one_thing_however_it_is_written_is_shown(
      String field, String written, int number) {
    List<String> names =
        List.of(
            "Same Person One",
            "Same Person Two",
            "Same Person Three",
            "Same Person Four",
            "Same Person Five");
    KnownFriend first = registered(person(names.get(number - 1), number));
    Map<String, Object> twin = person("Quite Another " + number, number + 50);
    twin.put("bornOn", "1970-02-0" + number);
    twin.put(field, written);
    KnownFriend second = registered("FR", twin);
    assertThat(warned(second)).hasSize(1).first().asString().contains(first.id());
    assertThat(warned(first)).hasSize(1).first().asString().contains(second.id());
  }

  @Test
  void an_entry_that_shares_nothing_is_not_shown_and_an_erased_one_no_more() {
    KnownFriend alone = registered(person("Nobody Like Me", 20));
    assertThat(warned(registered(person("Nobody Like You", 21)))).isEmpty();
    Map<String, Object> twin = person("Nobody Like Them", 22);
    twin.put("email", "same-person-20@example.org");
    KnownFriend second = registered(twin);
    assertThat(warned(second)).hasSize(1);
    alone.wishedAway();
    alone.takes("reviewer", "erasures", Map.of());
    String path =
        api.as("officer")
            .get("/api/v1/honour-nominations?friend=" + second.id())
            .json()
            .at("/items/0/id")
            .asString();
    assertThat(api.as("officer").get("/api/v1/honour-nominations/" + path).json().path("warnings"))
        .isEmpty();
  }
}
