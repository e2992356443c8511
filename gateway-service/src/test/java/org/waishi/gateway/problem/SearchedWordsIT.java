package org.waishi.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waishi.gateway.running.RawRequest;
import org.waishi.gateway.running.RunningGateway;

/** What somebody looks for, a person's name perhaps, stays out of logs and spans. */
@ExtendWith(OutputCaptureExtension.class)
class SearchedWordsIT {

  private static final String NAME = "Lixiaolong";

  private static final Queue<String> OBSERVED = new ConcurrentLinkedQueue<>();
  private static RunningGateway gateway;

  @BeforeAll
  static void start() {
    gateway =
        RunningGateway.with(
            "--waishi.resilience.response-timeout=700ms",
            "--waishi.resilience.minimum-calls=1000",
            "--waishi.resilience.window=1000");
    ObservationRegistry registry = gateway.context().getBean(ObservationRegistry.class);
    registry.observationConfig().observationHandler(new Listening(OBSERVED));
  }

  @BeforeEach
  void forget() {
    OBSERVED.clear();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  /** Writes down all that a span would carry. */
  private record Listening(Queue<String> heard) implements ObservationHandler<Observation.Context> {

    @Override
    public void onStop(Observation.Context context) {
      heard.add(context.getName() + " " + context.getContextualName());
      for (KeyValue value : context.getAllKeyValues()) {
        heard.add(value.getKey() + "=" + value.getValue());
      }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400, 404, 500, 503})
  void what_is_looked_for_is_in_no_log_and_no_span(int status, CapturedOutput output) {
    gateway
        .backend("friendship-city")
        .on("/api/v1/search", status, "application/problem+json", "{}");

    HttpResponse<String> answer = gateway.get("/api/v1/search?q=" + NAME);

    assertThat(answer.statusCode()).isEqualTo(status);
    Awaitility.await().until(() -> OBSERVED.stream().anyMatch(one -> one.contains("search")));
    assertThat(OBSERVED).noneMatch(one -> one.contains(NAME));
    assertThat(output.getAll()).doesNotContain(NAME);
  }

  @Test
  void nor_is_it_when_the_service_breaks_off_or_nobody_may_ask(CapturedOutput output) {
    gateway.backend("friendship-city").on("/api/v1/search", exchange -> exchange.close());

    List<HttpResponse<String>> answers =
        List.of(
            gateway.get("/api/v1/search?q=" + NAME),
            gateway.askWithoutToken("/api/v1/search?q=" + NAME, request -> request),
            gateway.get("/nowhere?q=" + NAME));

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(502, 401, 404);
    assertThat(answers).extracting(HttpResponse::body).noneMatch(body -> body.contains(NAME));
    assertThat(OBSERVED).noneMatch(one -> one.contains(NAME));
    assertThat(output.getAll()).doesNotContain(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/search?q=Lixiaolong \u00e9 HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong\u00e9 HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong%zz HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong%e6%9 HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong|{} HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong[x HTTP/1.1",
        "GET /api/v1/search?q=Lixiaolong\" HTTP/9.9"
      })
  void nor_is_it_when_the_request_cannot_be_read(String line, CapturedOutput output) {
    String answer =
        RawRequest.send(
            gateway.port(),
            line,
            "Host: x",
            "Connection: close",
            "Authorization: Bearer " + gateway.token());

    assertThat(answer).startsWith("HTTP/").doesNotContain(NAME);
    assertThat(OBSERVED).noneMatch(one -> one.contains(NAME));
    assertThat(output.getAll()).doesNotContain(NAME);
  }
}
