package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.friendship.activity.ActivityStory;
import org.waishi.friendship.friend.KnownFriend;
import org.waishi.friendship.network.NetworkOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Every list is given out whole, as CSV and as JSON, and both are the same table. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"management.server.port=0", "waishi.honour.development=true"})
class ListsIT {

  /**
   * The best answers to one question are no list to keep, and neither is what whoever runs the
   * service looks at.
   */
  private static final List<String> NO_LISTS = List.of("/api/v1/search", "/api/v1/operations/");

  /** Nothing is late on the first day; papers and agreements are told by journeys of their own. */
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(
          "/api/v1/ties/overdue-reviews/exports",
          "/api/v1/friends/overdue-retentions/exports",
          "/api/v1/incident-contacts/exports",
          "/api/v1/agreements/exports",
          "/api/v1/papers/exports");

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @Test
  void every_list_goes_out_whole_as_csv_and_as_json_and_both_are_the_same_table() {
    ApiClient api = ApiClient.at(port);
    filled(api);
    Lists lists = Lists.of(api.as("officer"));
    List<String> all =
        lists.lists().stream()
            .filter(list -> NO_LISTS.stream().noneMatch(list::startsWith))
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(all.stream().filter(list -> !lists.isExported(list)))
        .as("lists that nobody can take with them")
        .isEmpty();
    List<String> empty = new ArrayList<>();
    for (String export : lists.exports()) {
      Map<String, String> places = places(export, lists.officer());
      if (rows(lists, Lists.at(export, places)) == 0) {
        empty.add(export);
      }
    }
    assertThat(MAY_BE_EMPTY).as("tables without a row").containsAll(empty);
    for (String list : all) {
      isShownAsLongAsItIs(lists, Lists.at(list, places(list, lists.officer())));
    }
  }

  private static int rows(Lists lists, String export) {
    List<List<String>> csv = lists.csv(export).cells();
    List<List<String>> json = lists.json(export).cells();
    assertThat(csv.getFirst()).as(export).allMatch(column -> column.matches("[a-z][a-z0-9_]*"));
    if (!json.isEmpty()) {
      assertThat(json).as(export).isEqualTo(csv);
    }
    return csv.size() - 1;
  }

  private static void isShownAsLongAsItIs(Lists lists, String list) {
    int shown = lists.count(list);
    if (shown >= 0) {
      assertThat(rows(lists, list + "/exports")).as(list).isEqualTo(shown);
    }
  }

  private static void filled(ApiClient api) {
    Register register = new Register(api.as("officer"));
    register.countries(Register.table("countries.csv"));
    FriendExamples.use(api);
    KnownFriend.registered(api, "Erika Beispiel");
    NetworkExamples.use(api);
    String vigo = register.city("ES", "Vigo", "friendly-cooperation", "2007-10-29");
    api.as("officer").key("vigo").post("/api/v1/transport-routes", NetworkOnItsWay.route(vigo));
    ActivityStory.tell(api);
    register.city("NO", "Tromsø", "friendly-cooperation", "1999");
    api.as("officer").post("/api/v1/anniversary-runs", Map.of("year", 2026));
  }

  /** A network that has members, pairs and routes, and a tie with which something happened. */
  private static Map<String, String> places(String path, ApiClient officer) {
    JsonNode items = officer.get("/api/v1/exchanges?limit=1").json().path("items");
    String tie = items.path(0).path("partner").path("tieId").asString();
    return Map.of(
        "{id}", path.startsWith("/api/v1/networks") ? "arctic-route" : tie, "{year}", "2026");
  }
}
