package org.waishi.friendship.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Anything over HTTP on which steps are taken: {@code begun(…).takes("officer", "results", …)}. */
record OnItsWay(ApiClient api, String path) {

  static OnItsWay begun(ApiClient api, String list, Map<String, ?> body) {
    Answer answer = api.as("officer").key(list + body.hashCode()).post(list, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new OnItsWay(api, list + "/" + answer.json().path("id").asString());
  }

  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  JsonNode shown() {
    return api.as("officer").get(path).json();
  }

  Answer tries(String role, String step, Map<String, ?> body) {
    String seen = api.as("officer").get(path).etag();
    return api.as(role).ifMatch(seen).post(path + "/" + step, body);
  }

  OnItsWay takes(String role, String step, Map<String, ?> body) {
    Answer answer = tries(role, step, body);
    assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    return this;
  }
}
