package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.waishi.friendship.network.NetworkOnItsWay;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** Uses every operation on networks, pairs, routes and suggestions once. */
final class NetworkExamples {

  private NetworkExamples() {}

  static void use(ApiClient api) {
    Register register = new Register(api.as("officer"));
    String city = register.city("ES", "Vigo", "friendly-cooperation", "2007-10-29");
    register.city("PT", "Sines");
    String tie = register.tiesOf(city).path(0).path("id").asString();
    NetworkOnItsWay link = entered(api, "/api/v1/partner-links", NetworkOnItsWay.pair(tie, "port"));
    NetworkOnItsWay route = entered(api, "/api/v1/transport-routes", NetworkOnItsWay.route(city));
    network(api, city);
    for (NetworkOnItsWay one : List.of(link, route)) {
      one.takes("officer", "closures", Map.of("on", "2026-10-01", "why", "协议到期未续"));
      one.sees("");
      await().until(() -> !one.sees("/history").isEmpty());
    }
    api.as("officer").get("/api/v1/partner-links?city=" + city);
    api.as("officer").get("/api/v1/transport-routes?city=" + city);
    api.as("officer").get("/api/v1/tie-suggestions?country=PT&top=1");
    api.as("officer").get("/api/v1/tie-suggestions/criteria");
  }

  private static void network(ApiClient api, String city) {
    Answer made =
        api.as("leader")
            .key("iberian")
            .post("/api/v1/networks", NetworkOnItsWay.definition("arctic-route"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    NetworkOnItsWay network = new NetworkOnItsWay(api, "/api/v1/networks/arctic-route");
    Map<String, ?> asked =
        Map.of("cityId", city, "effect", "INCLUDE", "from", "2026-01-01", "why", "首航港");
    network
        .takes("leader", "definitions", NetworkOnItsWay.since("2026-06-01"))
        .takes("officer", "rulings", asked)
        .takes("reviewer", "ruling-decisions", Map.of("cityId", city, "confirmed", true))
        .takes("officer", "member-counts", Map.of());
    api.as("officer").get("/api/v1/networks?limit=1");
    network.sees("");
    await().until(() -> !network.sees("/history").isEmpty());
    for (String chart :
        List.of("members", "map", "growth", "open-countries", "matrix", "gaps", "routes")) {
      network.sees("/" + chart);
    }
  }

  private static NetworkOnItsWay entered(ApiClient api, String path, Map<String, ?> body) {
    Answer answer = api.as("officer").key(path).post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new NetworkOnItsWay(api, path + "/" + answer.json().path("id").asString());
  }
}
