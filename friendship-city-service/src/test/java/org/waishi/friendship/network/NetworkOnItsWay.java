package org.waishi.friendship.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A thing at the door, changed by those who have seen it.
 *
 * @param path where it is
 */
public record NetworkOnItsWay(ApiClient api, String path) {

  public JsonNode sees(String below) {
    Answer answer = api.as("officer").get(path + below);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  public Answer tries(String role, String step, Map<String, ?> body) {
    String seen = api.as("officer").get(path).etag();
    return api.as(role).ifMatch(seen).post(path + "/" + step, body);
  }

  public NetworkOnItsWay takes(String role, String step, Map<String, ?> body) {
    Answer answer = tries(role, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    return this;
  }

  /** A pair of institutions of a kind under a tie. */
  public static Map<String, ?> pair(String tie, String kind) {
    return Map.of(
        "tieId",
        tie,
        "kind",
        kind,
        "ours",
        Map.of("zh", "青岛港集团", "en", "Qingdao Port Group"),
        "theirs",
        Map.of("zh", "釜山港湾公社", "en", "Busan Port Authority"),
        "since",
        "2019-05");
  }

  /** A sea route from home. */
  public static Map<String, ?> route(String to) {
    Map<String, Object> route = new HashMap<>();
    route.put("mode", "SEA");
    route.put("fromCity", "home");
    route.put("toCity", to);
    route.put("carrier", Map.of("zh", "威东航运", "en", "Weidong Ferry"));
    route.putAll(Map.of("times", 3, "per", "WEEK", "validFrom", "2021-04-01"));
    return route;
  }

  /** A network of the office's own. */
  public static Map<String, ?> definition(String code) {
    return Map.of(
        "code",
        code,
        "nameZh",
        "北极航道友城网络",
        "nameEn",
        "Arctic route network",
        "definition",
        since("2026-01-01"));
  }

  /** What it is from a day on. */
  public static Map<String, ?> since(String day) {
    return Map.of(
        "validFrom",
        day,
        "port",
        true,
        "kinds",
        List.of(Map.of("code", "port", "nameZh", "港口", "nameEn", "port", "weight", 5)),
        "basis",
        "青外办〔2026〕12号");
  }
}
