package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.waishi.consular.Pages;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** What a duty officer does with cases over HTTP. */
record CaseDesk(ApiClient duty) {

  static final String INCIDENTS = "/api/v1/incidents";

  static CaseDesk at(int port) {
    return new CaseDesk(ApiClient.at(port).as("duty-officer"));
  }

  Case reported(String country, Map<String, Object> counts) {
    Answer answer =
        duty.key("k" + System.nanoTime()).post(INCIDENTS, CaseBodies.incident(country, counts));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new Case(duty, answer);
  }

  List<String> ids(String query) {
    return Pages.ids(duty.get(INCIDENTS + query));
  }

  List<String> facts(Case one) {
    return duty.get(one.path() + "/history").json().findValuesAsString("type");
  }
}
