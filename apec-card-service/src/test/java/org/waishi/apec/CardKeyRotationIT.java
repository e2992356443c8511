package org.waishi.apec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.apec.CardDesk.PATH;
import static org.waishi.apec.CardDesk.complete;
import static org.waishi.apec.CardDesk.id;
import static org.waishi.apec.CardDesk.ok;
import static org.waishi.apec.CardDesk.path;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;

/** New keys: what was sealed before is sealed again, and everything goes on. */
@RunningCardService
class CardKeyRotationIT {

  private static final String ROTATIONS = "/api/v1/operations/apec-card/key-rotations";

  @LocalServerPort int port;
  private final MongoDatabase database;
  private CardDesk desk;

  @Autowired
  CardKeyRotationIT(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void desk() {
    desk = CardDesk.at(port);
  }

  @Test
  void every_value_is_sealed_again_and_still_found_shown_and_claimed() {
    Person person = Person.next();
    Answer before = desk.submitted(person);
    String oldKey = keyOf(before);
    String newKey = rotated();
    assertThat(newKey).isNotEqualTo(oldKey);
    assertThat(sealed(before)).contains(newKey).doesNotContain("\"" + oldKey + "\"");

    assertThat(found(person)).isEqualTo(id(before));
    assertThat(clear(before)).contains(person.secrets());
    assertThat(desk.now(before).etag()).isEqualTo(before.etag());
    assertThat(desk.begin(UUID.randomUUID().toString(), complete(person)).code())
        .isEqualTo("already-open");
    desk.step(desk.enterprise(), before, "withdrawals");
    assertThat(desk.drafted(person).status()).isEqualTo(201);
  }

  @Test
  void a_second_rotation_finds_what_was_sealed_before_the_first_and_after_it() {
    Person early = Person.next();
    Person late = Person.next();
    Answer first = desk.submitted(early);
    rotated();
    Answer second = desk.submitted(late);
    String newest = rotated();
    assertThat(keyOf(first)).isEqualTo(newest);
    assertThat(keyOf(second)).isEqualTo(newest);
    assertThat(found(early)).isEqualTo(id(first));
    assertThat(found(late)).isEqualTo(id(second));
  }

  @Test
  void a_repeat_from_before_a_rotation_is_known_after_it() {
    Person person = Person.next();
    String key = UUID.randomUUID().toString();
    Answer first = ok(desk.begin(key, complete(person)), 201);
    rotated();
    Answer again = ok(desk.begin(key, complete(person)), 201);
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(again.header("idempotency-replayed")).contains("true");
    assertThat(desk.begin(key, complete(Person.next())).code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void only_those_who_run_the_suite_rotate_keys() {
    assertThat(desk.officer().post(ROTATIONS, Map.of()).status()).isEqualTo(403);
    assertThat(desk.enterprise().post(ROTATIONS, Map.of()).status()).isEqualTo(403);
  }

  private String rotated() {
    Answer rotated = ok(desk.as("ops").post(ROTATIONS, Map.of()), 200);
    assertThat(rotated.json().path("resealed").asLong()).isPositive();
    return rotated.json().path("keyId").asString();
  }

  private String found(Person person) {
    return desk.officer()
        .post(PATH + "/searches", Map.of("passport", person.passport()))
        .json()
        .path("items")
        .path(0)
        .path("id")
        .asString("");
  }

  private String clear(Answer shown) {
    ApiClient unmasker =
        ApiClient.at(port)
            .token(TestTokens.issuer().token(List.of("officer", "unmask"), "officer-8"));
    return unmasker
        .post(path(shown) + "/unmaskings", Map.of("reason", "to compare the passport"))
        .text();
  }

  private String sealed(Answer shown) {
    return personal(shown).toJson();
  }

  private String keyOf(Answer shown) {
    return personal(shown).get("PASSPORT", Document.class).getString("key");
  }

  private Document personal(Answer shown) {
    Document found =
        database.getCollection("card-applications").find(new Document("_id", id(shown))).first();
    return Objects.requireNonNull(found).get("personal", Document.class);
  }
}
