package org.waishi.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.journal.Journal;
import org.waishi.platform.reaction.HeardEvent;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/** One trace from the request through outbox and broker into a reaction and what follows. */
@SpringBootTest(
    classes = TracedService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.application.name=traced",
      "spring.config.import=classpath:platform.yaml",
      "waishi.operations=traced",
      "management.server.port=0"
    })
class TraceIT {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String SPAN = "b7ad6b7169203331";
  private static final Duration SOON = Duration.ofSeconds(30);

  private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

  @LocalServerPort private int port;

  @Autowired private TracedService.Ear ear;
  @Autowired private Journal journal;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @BeforeEach
  void listenToTheLog() {
    logged.start();
    ((Logger) LoggerFactory.getLogger("org.waishi.platform.event")).addAppender(logged);
  }

  @AfterEach
  void stopListening() {
    ((Logger) LoggerFactory.getLogger("org.waishi.platform.event")).detachAppender(logged);
  }

  @Test
  void one_trace_spans_the_request_its_fact_the_reaction_and_the_fact_that_follows() {
    String id = open();
    await().atMost(SOON).until(() -> heard(id).size() >= 2);
    assertThat(heard(id)).extracting(HeardEvent::version).containsExactly(1L, 2L);
    assertOneTrace(heard(id).stream().map(HeardEvent::traceparent).toList());
    await().atMost(SOON).until(() -> journal.of(id).size() == 2);
    assertOneTrace(journal.of(id).stream().map(entry -> entry.meta().traceparent()).toList());
    assertThat(logged.list)
        .filteredOn(line -> line.getFormattedMessage().equals("counts on " + id))
        .isNotEmpty()
        .allMatch(line -> TRACE.equals(line.getMDCPropertyMap().get("traceId")));
  }

  private String open() {
    return ApiClient.at(port)
        .as("officer")
        .with("traceparent", "00-" + TRACE + "-" + SPAN + "-01")
        .post("/api/v1/counters", Map.of())
        .json()
        .path("id")
        .asString();
  }

  /** First occurrences: a fact may be said again. */
  private List<HeardEvent> heard(String id) {
    Map<String, HeardEvent> firsts = new LinkedHashMap<>();
    ear.events().stream()
        .filter(event -> event.subject().equals(id))
        .forEach(event -> firsts.putIfAbsent(event.id(), event));
    return List.copyOf(firsts.values());
  }

  /** The caller's trace, and of each step a span of its own. */
  private static void assertOneTrace(List<String> traceparents) {
    assertThat(traceparents)
        .doesNotHaveDuplicates()
        .allMatch(parent -> parent.matches("00-" + TRACE + "-[0-9a-f]{16}-01"))
        .noneMatch(parent -> parent.contains(SPAN));
  }
}
