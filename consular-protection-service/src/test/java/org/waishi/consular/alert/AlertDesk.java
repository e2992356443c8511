package org.waishi.consular.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** What a duty officer does with alerts over HTTP. */
record AlertDesk(ApiClient duty) {

  static final String ALERTS = "/api/v1/alerts";
  static final Map<String, Object> OVER = Map.of("reason", "DANGER_OVER");

  static AlertDesk at(int port) {
    return new AlertDesk(ApiClient.at(port).as("duty-officer"));
  }

  Answer raise(String country, String to) {
    Answer raised = duty.key("k" + System.nanoTime()).post(ALERTS, alert(country, to));
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    return raised;
  }

  Answer end(Answer alert) {
    return duty.ifMatch(alert.etag()).post(path(alert) + "/lapses", OVER);
  }

  boolean lapsed(String path) {
    return duty.get(path).json().path("lapsed").asBoolean();
  }

  List<Map<String, String>> history(String path) {
    return StreamSupport.stream(duty.get(path + "/history").json().spliterator(), false)
        .map(f -> Map.of("type", f.path("type").asString(), "by", f.path("by").asString()))
        .toList();
  }

  static String path(Answer alert) {
    return ALERTS + "/" + id(alert);
  }

  static String id(Answer alert) {
    return alert.json().path("id").asString();
  }

  static Map<String, Object> terms(String level, String to) {
    return Map.of("level", level, "to", to, "textZh", "谨慎前往", "textEn", "Go with caution");
  }

  static Map<String, Object> alert(String country, String to) {
    Map<String, Object> alert = new HashMap<>(terms("DO_NOT_GO", to));
    alert.put("country", country);
    alert.put("from", "2030-01-01");
    alert.put("sourceAddress", "https://cs.mfa.gov.cn/1");
    return alert;
  }
}
