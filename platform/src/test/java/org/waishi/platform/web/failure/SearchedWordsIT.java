package org.waishi.platform.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.web.sample.SampleTest;

/** What stands in a query, a person's name perhaps, stays out of logs and spans. */
@SampleTest
@TestPropertySource(properties = "logging.level.org.apache.coyote.http11=warn")
@ExtendWith(OutputCaptureExtension.class)
class SearchedWordsIT {

  private static final String NAME = "Lixiaolong";

  @LocalServerPort private int port;
  private final Queue<String> observed = new ConcurrentLinkedQueue<>();
  private final ObservationRegistry registry;

  @Autowired
  SearchedWordsIT(ObservationRegistry registry) {
    this.registry = registry;
  }

  @BeforeEach
  void listen() {
    registry.observationConfig().observationHandler(new Listening(observed));
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
  @ValueSource(
      strings = {
        "/api/v1/samples?name=Lixiaolong",
        "/api/v1/samples?odd=Lixiaolong",
        "/api/v1/samples?limit=Lixiaolong",
        "/api/v1/samples?after=Lixiaolong",
        "/api/v1/nowhere?q=Lixiaolong",
        "/api/v1/samples?limit=%e6%9&q=Lixiaolong"
      })
  void what_stands_in_a_query_is_in_no_log_and_no_span(String path, CapturedOutput output)
      throws IOException {
    String answer = ask("GET " + path + " HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain(NAME);
    await().until(() -> !observed.isEmpty());
    assertThat(observed).noneMatch(one -> one.contains(NAME));
    assertThat(output.getAll()).doesNotContain(NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/samples?q=Lixiaolong\u00e9 HTTP/1.1",
        "GET /api/v1/samples?q=Lixiaolong%zz HTTP/1.1",
        "GET /api/v1/samples?q=Lixiaolong%e6%9 HTTP/1.1",
        "GET /api/v1/samples?q=Lixiaolong|{} HTTP/1.1",
        "GET /api/v1/samples?Lixiaolong=%f HTTP/1.1",
        "GET /api/v1/samples?q=Lixiaolong\" HTTP/1.1",
        "GET /api/v1/samples?q=Lixiaolong HTTP/1.1 more"
      })
  void nor_is_it_when_the_request_cannot_be_read(String line, CapturedOutput output)
      throws IOException {
    assertThat(ask(line)).startsWith("HTTP/1.1 ").doesNotContain(NAME);
    assertThat(observed).noneMatch(one -> one.contains(NAME));
    assertThat(output.getAll()).doesNotContain(NAME);
  }

  @Test
  void every_service_keeps_the_server_from_writing_such_lines_down() throws IOException {
    PropertySource<?> shared =
        new YamlPropertySourceLoader()
            .load("shared", new ClassPathResource("platform.yaml"))
            .get(0);
    assertThat(shared.getProperty("logging.level.org.apache.coyote.http11")).isEqualTo("warn");
  }

  private String ask(String line) throws IOException {
    String token = TestTokens.issuer().token("officer");
    String head =
        line + "\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
