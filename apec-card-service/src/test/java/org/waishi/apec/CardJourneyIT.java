package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;

/** The story of an application, through real broker and store. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "management.server.port=0")
class CardJourneyIT {

  private static final String PATH = "/api/v1/card-applications";
  private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
  private static final List<String> DOCUMENTS =
      List.of(
          "request-letter",
          "promise",
          "firm-facts",
          "business-licence",
          "credit-proof",
          "tax-proof",
          "trade-proof",
          "application-form",
          "biography-form",
          "passport-copy",
          "photo",
          "signature",
          "social-insurance-list",
          "no-criminal-record");

  @TempDir static Path keys;

  @LocalServerPort int port;
  private final MongoDatabase database;
  private ApiClient enterprise;
  private ApiClient officer;

  @Autowired
  CardJourneyIT(MongoDatabase database) {
    this.database = database;
  }

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
    registry.add("waishi.keyset", () -> keys.resolve("keyset.json").toString());
    registry.add("waishi.keyset-create", () -> "true");
  }

  /** The consular service declares its topic; here nobody else does. */
  @BeforeAll
  static void topicOfTheConsularService() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", RealParts.broker()))) {
      if (!admin.listTopics().names().get().contains("consular.alert.v1")) {
        admin.createTopics(List.of(new NewTopic("consular.alert.v1", 1, (short) 1))).all().get();
      }
    }
  }

  @BeforeEach
  void callers() throws Exception {
    officer = ApiClient.at(port).as("officer");
    enterprise = ApiClient.at(port).token(TestTokens.issuer().enterprise("firm-1"));
    Answer loaded = officer.send("POST", "/api/v1/economy-imports", "text/csv", economies());
    assertThat(loaded.status()).as(loaded.text()).isEqualTo(200);
    assertThat(loaded.json().path("accepted").asInt()).isEqualTo(21);
  }

  @Test
  void an_application_goes_from_draft_to_withdrawal() throws Exception {
    Answer draft = drafted("j1", applicant("E12345678", "370202199001011234"), List.of());
    String one = PATH + "/" + draft.json().path("id").asString();
    assertThat(draft.json().path("economies").size()).isEqualTo(16);
    assertThat(draft.text()).doesNotContain("E12345678").doesNotContain("370202199001011234");

    Answer gaps = enterprise.ifMatch(draft.etag()).post(one + "/submissions", Map.of());
    assertThat(gaps.status()).as(gaps.text()).isEqualTo(422);
    assertThat(gaps.json().path("reasons").size()).isEqualTo(16);
    assertThat(gaps.text()).contains("the business licence");
    Answer zh =
        enterprise.speaking("zh").ifMatch(draft.etag()).post(one + "/submissions", Map.of());
    assertThat(zh.text()).contains("营业执照", "护照有效期须在12个月以上");

    Answer fixed =
        enterprise.ifMatch(draft.etag()).put(one + "/draft", papers(Map.of(), DOCUMENTS));
    assertThat(fixed.status()).as(fixed.text()).isEqualTo(200);
    assertThat(fixed.json().path("applicant").path("passport").asString()).isEqualTo("E1****678");
    Answer submitted = enterprise.ifMatch(fixed.etag()).post(one + "/submissions", Map.of());
    assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    assertThat(submitted.json().path("review").has("dueOn")).isTrue();

    Answer returned =
        officer
            .ifMatch(submitted.etag())
            .post(
                one + "/returns",
                Map.of("reasons", List.of(Map.of("field", "documents.photo", "code", "unclear"))));
    assertThat(returned.json().path("status").asString()).isEqualTo("RETURNED");
    assertThat(returned.json().path("review").path("paused").asBoolean()).isTrue();
    Answer again = enterprise.ifMatch(returned.etag()).post(one + "/resubmissions", Map.of());
    assertThat(again.json().path("status").asString()).isEqualTo("SUBMITTED");
    assertThat(again.json().path("returns").size()).isEqualTo(1);

    String id = draft.json().path("id").asString();
    said("a-1", 1, "raised", Map.of("alertId", "a-1", "country", "KR", "level", "DO_NOT_GO"));
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(flagged()).contains(id));
    assertThat(enterprise.get(one).json().path("alerts").toString()).contains("a-1", "KR");
    said("a-1", 2, "lapsed", Map.of("alertId", "a-1", "country", "KR"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(flagged()).doesNotContain(id));

    Answer now = enterprise.get(one);
    assertThat(now.json().path("alerts").size()).isZero();
    Answer withdrawn = enterprise.ifMatch(now.etag()).post(one + "/withdrawals", Map.of());
    assertThat(withdrawn.json().path("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.json().path("allowedSteps").size()).isZero();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(enterprise.get(one + "/history").text())
                    .contains("-drafted.v1", "-changed.v1", "-submitted.v1", "-returned.v1")
                    .contains("-resubmitted.v1", "-flagged.v1", "-unflagged.v1", "-withdrawn.v1"));
    assertThat(enterprise.get(one + "/history").text()).doesNotContain("E12345678");
  }

  @Test
  void one_open_application_per_person_and_the_next_when_it_is_withdrawn() {
    var person = applicant("E20000001", "370202199001015678");
    Answer first = drafted("o1", person, DOCUMENTS);
    Answer second = draft("o2", person, DOCUMENTS);
    assertThat(second.status()).as(second.text()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("already-open");
    String one = PATH + "/" + first.json().path("id").asString();
    enterprise.ifMatch(first.etag()).post(one + "/withdrawals", Map.of());
    assertThat(draft("o3", person, DOCUMENTS).status()).isEqualTo(201);
  }

  @Test
  void an_enterprise_sees_its_own_cases_only_and_who_wrote_does_not_accept() {
    Answer mine = drafted("s1", applicant("E30000001", "370202199001010001"), DOCUMENTS);
    String one = PATH + "/" + mine.json().path("id").asString();
    ApiClient other = ApiClient.at(port).token(TestTokens.issuer().enterprise("firm-2"));
    assertThat(other.get(one).status()).isEqualTo(404);
    assertThat(other.get(one + "/history").status()).isEqualTo(404);
    assertThat(other.ifMatch(mine.etag()).post(one + "/withdrawals", Map.of()).status())
        .isEqualTo(404);
    assertThat(other.get(PATH).json().path("items").size()).isZero();

    Answer touched = officer.ifMatch(mine.etag()).put(one + "/draft", papers(Map.of(), DOCUMENTS));
    Answer submitted = enterprise.ifMatch(touched.etag()).post(one + "/submissions", Map.of());
    Answer own = officer.ifMatch(submitted.etag()).post(one + "/acceptances", Map.of());
    assertThat(own.code()).isEqualTo("maker-is-checker");
    ApiClient clerk = ApiClient.at(port).as("window-clerk");
    Answer accepted = clerk.ifMatch(submitted.etag()).post(one + "/acceptances", Map.of());
    assertThat(accepted.json().path("status").asString()).isEqualTo("ACCEPTED");
  }

  @Test
  void what_is_submitted_under_an_active_alert_is_flagged_at_once() {
    said("a-2", 1, "raised", Map.of("alertId", "a-2", "country", "PG", "level", "CAUTION"));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                database.getCollection("alerts-heard").countDocuments(new Document("_id", "a-2"))
                    == 1);
    Answer draft = drafted("f1", applicant("E40000001", "370202199001010002"), DOCUMENTS);
    String one = PATH + "/" + draft.json().path("id").asString();
    Answer submitted = enterprise.ifMatch(draft.etag()).post(one + "/submissions", Map.of());
    assertThat(submitted.json().path("alerts").get(0).path("alertId").asString()).isEqualTo("a-2");
    assertThat(flagged()).contains(draft.json().path("id").asString());
    said("a-2", 2, "lapsed", Map.of("alertId", "a-2", "country", "PG"));
  }

  @Test
  void a_passport_is_sealed_found_unmasked_for_a_reason_and_survives_a_rotation() {
    Answer draft = drafted("k1", applicant("E50000001", "370202199001010003"), DOCUMENTS);
    String id = draft.json().path("id").asString();
    assertThat(raw(id)).doesNotContain("E50000001").doesNotContain("370202199001010003");

    Answer rotated =
        ApiClient.at(port).as("ops").post("/api/v1/operations/apec-card/key-rotations", Map.of());
    assertThat(rotated.status()).as(rotated.text()).isEqualTo(200);
    assertThat(rotated.json().path("resealed").asLong()).isPositive();
    assertThat(raw(id)).contains(rotated.json().path("keyId").asString());
    assertThat(officer.post("/api/v1/operations/apec-card/key-rotations", Map.of()).status())
        .isEqualTo(403);

    Answer found = officer.post(PATH + "/searches", Map.of("passport", "e5000 0001"));
    assertThat(found.json().path("items").get(0).path("id").asString()).isEqualTo(id);
    assertThat(draft("k2", applicant("E50000001", "370202199001010003"), DOCUMENTS).code())
        .isEqualTo("already-open");

    ApiClient unmasker =
        ApiClient.at(port)
            .token(TestTokens.issuer().token(List.of("officer", "unmask"), "officer-9"));
    Answer clear =
        unmasker.post(PATH + "/" + id + "/unmaskings", Map.of("reason", "to compare the passport"));
    assertThat(clear.json().path("passport").asString()).isEqualTo("E50000001");
    assertThat(
            officer
                .post(PATH + "/" + id + "/unmaskings", Map.of("reason", "out of interest"))
                .status())
        .isEqualTo(403);
    assertThat(
            ApiClient.at(port)
                .as("auditor")
                .get("/api/v1/operations/apec-card/accesses?recordId=" + id)
                .text())
        .contains("officer-9");
  }

  @Test
  void a_faulty_table_of_economies_changes_nothing_and_tells_every_fault() throws Exception {
    String faulty =
        economies()
            .replace("\"Hong Kong, China\"", "Hong Kong")
            .replace(",Y,not allowed,S,\nCL", ",X,perhaps,S,\nCL");
    Answer dry = officer.send("POST", "/api/v1/economy-imports?dryRun=true", "text/csv", faulty);
    assertThat(dry.json().path("faults").size()).as(dry.text()).isEqualTo(3);
    assertThat(officer.send("POST", "/api/v1/economy-imports", "text/csv", faulty).status())
        .isEqualTo(422);
    Answer my = officer.get("/api/v1/economies/MY?on=2022-01-01");
    assertThat(my.json().path("stayDays").asInt()).isEqualTo(60);
    assertThat(officer.get("/api/v1/economies/MY").json().path("stayDays").asInt()).isEqualTo(90);
    assertThat(officer.get("/api/v1/economies").json().path("items").size()).isEqualTo(21);
    assertThat(officer.get("/api/v1/economies/XX").status()).isEqualTo(404);
  }

  private String flagged() {
    return officer.get(PATH + "?flagged=true").text();
  }

  private String raw(String id) {
    Document found =
        database.getCollection("card-applications").find(new Document("_id", id)).first();
    return String.valueOf(found == null ? null : found.toJson());
  }

  private Answer drafted(String key, Map<String, Object> person, List<String> documents) {
    Answer answer = draft(key, person, documents);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }

  private Answer draft(String key, Map<String, Object> person, List<String> documents) {
    return enterprise
        .key(key)
        .post(PATH, Map.of("kind", "NEW", "draft", papers(person, documents)));
  }

  private static Map<String, Object> papers(Map<String, Object> person, List<String> documents) {
    Map<String, Object> draft = new HashMap<>();
    if (!person.isEmpty()) {
      draft.put("applicant", person);
    }
    if (!documents.isEmpty()) {
      draft.put("passportExpires", TODAY.plusYears(5).toString());
      draft.put("insuredSince", TODAY.minusYears(1).toString());
    }
    List<Map<String, String>> listed = new ArrayList<>();
    documents.forEach(
        one -> listed.add(Map.of("document", one, "issuedOn", TODAY.minusDays(30).toString())));
    draft.put("documents", listed);
    return draft;
  }

  private static Map<String, Object> applicant(String passport, String identity) {
    return Map.of(
        "name", "张三", "passport", passport, "identityCard", identity, "phone", "13800138000");
  }

  private static void said(String alert, long version, String what, Map<String, String> data) {
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId(alert + "." + version)
            .withSource(URI.create("/consular-protection"))
            .withType("org.waishi.consular.alert-" + what + ".v1")
            .withSubject(alert)
            .withDataContentType("application/json")
            .withExtension("version", String.valueOf(version))
            .withExtension("correlationid", "c")
            .withData(json(data).getBytes(StandardCharsets.UTF_8))
            .build();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealParts.broker()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> record =
          KafkaMessageFactory.<String>createWriter("consular.alert.v1", alert).writeBinary(event);
      producer.send(record);
      producer.flush();
    }
  }

  private static String json(Map<String, String> data) {
    return org.waishi.platform.json.JsonSettings.tolerant().writeValueAsString(data);
  }

  private static String economies() throws Exception {
    try (var file = CardJourneyIT.class.getResourceAsStream("/abtc_economies.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
