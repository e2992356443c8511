package org.waishi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.waishi.platform.PlatformAutoConfiguration;
import org.waishi.platform.security.SecurityConfiguration;
import org.waishi.platform.table.desk.TableConfiguration;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.web.WebConfiguration;

/** Who may read the access journal, and what becomes of callers when the issuer is away. */
@SpringBootTest(
    classes = AccessesIT.Service.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"spring.application.name=sample", "waishi.operations=sample"})
@ContextConfiguration(initializers = TestTokens.Issuer.class)
public class AccessesIT {

  private static final String ACCESSES = "/api/v1/operations/sample/accesses";

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      exclude = {
        PlatformAutoConfiguration.class,
        MongoAutoConfiguration.class,
        KafkaAutoConfiguration.class
      })
  @Import({
    WebConfiguration.class,
    SecurityConfiguration.class,
    AccessController.class,
    TableConfiguration.class
  })
  public static class Service {
    @Bean
    KeptAccesses accessJournal() {
      return new KeptAccesses();
    }
  }

  @LocalServerPort private int port;

  @Autowired private KeptAccesses journal;

  @Test
  void an_auditor_reads_the_journal_from_its_newest_page_by_page_and_nobody_else_does() {
    journal.record(entry("1", "wang"));
    journal.record(entry("2", "li"));
    journal.record(entry("3", "wang"));
    ApiClient auditor = ApiClient.at(port).as("auditor");
    Answer first = auditor.get(ACCESSES + "?who=wang&limit=1");
    assertThat(first.json().at("/items/0/id").asString()).isEqualTo("3");
    Answer second =
        auditor.get(ACCESSES + "?who=wang&limit=1&after=" + first.json().path("next").asString());
    assertThat(second.json().path("items").toString())
        .isEqualTo(
            "[{\"id\":\"1\",\"at\":\"1970-01-01T00:00:00.000Z\",\"who\":\"wang\",\"kind\":\"k\","
                + "\"recordId\":\"r\",\"fields\":[\"passport\"],\"reason\":\"because\","
                + "\"from\":\"127.0.0.1\"}]");
    assertThat(second.json().has("next")).isFalse();
    assertThat(ApiClient.at(port).as("officer").get(ACCESSES).code()).isEqualTo("forbidden");
  }

  @Test
  void the_journal_goes_out_as_a_table_to_auditors_alone() {
    for (int number = 100; number < 350; number++) {
      journal.record(entry(String.valueOf(number), "zhao"));
    }
    Answer table = ApiClient.at(port).as("auditor").get(ACCESSES + "/exports?who=zhao");
    assertThat(table.header("content-type").orElseThrow()).startsWith("text/csv");
    assertThat(table.text().lines().toList())
        .hasSize(251)
        .contains("349,1970-01-01T00:00:00.000Z,zhao,k,r,passport,because,127.0.0.1");
    assertThat(ApiClient.at(port).as("officer").get(ACCESSES + "/exports").status()).isEqualTo(403);
  }

  private static AccessEntry entry(String id, String who) {
    return new AccessEntry(
        id, Instant.EPOCH, who, "k", "r", List.of("passport"), "because", "127.0.0.1");
  }

  @Test
  void several_roles_in_one_token_all_count() {
    String token = TestTokens.issuer().token(List.of("officer", "auditor"), "wang");
    assertThat(ApiClient.at(port).token(token).get(ACCESSES).status()).isEqualTo(200);
    String none = TestTokens.issuer().token("nobody", "wang", Map.of());
    assertThat(ApiClient.at(port).token(none).get(ACCESSES).status()).isEqualTo(403);
  }
}
