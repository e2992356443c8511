package org.waishi.consular.incident.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.consular.incident.desk.CaseBodies.counts;
import static org.waishi.consular.incident.desk.CaseBodies.incident;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.consular.OfficeClock;
import org.waishi.consular.RunningConsularService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

@RunningConsularService
class SealedCaseIT {

  private static final String ACCESSES = "/api/v1/operations/consular-protection/accesses";
  private static final Map<String, String> WHY = Map.of("reason", "call the informant back");

  @LocalServerPort private int port;
  @Autowired private OfficeClock clock;
  @Autowired private MongoDatabase database;

  private String path;

  @BeforeEach
  void a_case_of_which_somebody_told() {
    clock.at("2030-05-01T12:30:00Z");
    Answer reported =
        duty().key("s" + System.nanoTime()).post("/api/v1/incidents", incident("TH", counts(0, 1)));
    assertThat(reported.status()).as(reported.text()).isEqualTo(201);
    path = "/api/v1/incidents/" + reported.json().path("id").asString();
  }

  @Test
  void nobody_sees_in_answers_lists_or_the_store_who_told_what_and_where() {
    String id = path.substring(path.lastIndexOf('/') + 1);
    String stored =
        String.valueOf(
            database.getCollection("incidents").find(new org.bson.Document("_id", id)).first());
    assertThat(
            List.of(
                duty().get(path).text(),
                duty().get("/api/v1/incidents?country=TH").text(),
                duty().get(path + "/history").text(),
                stored))
        .allSatisfy(
            text ->
                assertThat(text).contains(id).doesNotContain("13800138000", "Hotel", "boat", "张三"));
    assertThat(duty().get(path).json().path("sealed").path("WHEREABOUTS").asString())
        .isEqualTo("******");
  }

  @Test
  void who_may_read_the_case_and_unmask_sees_it_in_clear_for_a_reason_on_record() {
    Answer clear = both().post(path + "/unmaskings", WHY);
    assertThat(clear.status()).as(clear.text()).isEqualTo(200);
    assertThat(clear.json().path("place").asString()).isEqualTo("Hotel at the river");
    assertThat(clear.json().path("summary").asString()).isEqualTo("A boat sank");
    assertThat(clear.json().path("informantName").asString()).isEqualTo("张三");
    assertThat(clear.json().path("informantPhone").asString()).isEqualTo("13800138000");
    assertThat(accesses("he"))
        .contains("call the informant back", "WHEREABOUTS", "ACCOUNT", "NAME", "PHONE");
  }

  @Test
  void a_permission_without_the_case_or_the_case_without_the_permission_opens_nothing() {
    for (List<String> roles :
        List.of(List.of("unmask"), List.of("duty-officer"), List.of("auditor", "unmask"))) {
      ApiClient one = ApiClient.at(port).token(TestTokens.issuer().token(roles, "curious"));
      assertThat(one.post(path + "/unmaskings", WHY).status()).as(roles.toString()).isEqualTo(403);
    }
    assertThat(accesses("curious")).doesNotContain("call the informant back");
  }

  @Test
  void an_unmasking_without_a_reason_worth_the_name_is_refused() {
    for (String reason : List.of("", "why not", "         ")) {
      assertThat(both().post(path + "/unmaskings", Map.of("reason", reason)).status())
          .isEqualTo(400);
    }
    assertThat(both().post("/api/v1/incidents/none/unmaskings", WHY).status()).isEqualTo(404);
  }

  @Test
  void every_reading_of_a_case_is_on_record_before_it_is_shown() {
    ApiClient reader =
        ApiClient.at(port).token(TestTokens.issuer().token("leader", "reader", Map.of()));
    reader.get(path);
    reader.get(path + "/history");
    reader.get("/api/v1/incidents");
    assertThat(accesses("reader")).contains("\"case\"", "\"history\"", "\"list\"");
    assertThat(duty().get(ACCESSES).status()).isEqualTo(403);
  }

  private String accesses(String who) {
    return ApiClient.at(port).as("auditor").get(ACCESSES + "?who=" + who).text();
  }

  private ApiClient duty() {
    return ApiClient.at(port).as("duty-officer");
  }

  private ApiClient both() {
    return ApiClient.at(port)
        .token(TestTokens.issuer().token(List.of("duty-officer", "unmask"), "he"));
  }
}
