package org.waishi.friendship.friend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.TestTopic;

/** Whatever way a friend's data take, none of them lies in clear where it comes to rest. */
@RunningService
class PlainValuesIT {

  private static final Map<String, ?> ALL =
      Map.of(
          "reason",
          "proof of sealing",
          "fields",
          List.of(
              "NAME",
              "OTHER_NAME",
              "EMAIL",
              "PHONE",
              "PASSPORT",
              "BIRTH_DATE",
              "ADDRESS",
              "ACCOUNT"));

  private static final String NOTE = "Zwiegespraech ueber Tiefseekabel";
  private static final List<String> PLAIN =
      List.of(
          "Hildegunst",
          "mythenmetz",
          "希尔德贡",
          "xierdegong",
          "lindwurm",
          "7770001",
          "7770002",
          "LWF77701",
          "LWF77702",
          "1953-07-07",
          "Lindwurmfeste",
          NOTE,
          "Danzelot",
          "Silbendrechsler",
          "1949-09-09");

  @LocalServerPort private int port;

  private final MongoDatabase database;
  private final Kinds kinds;
  private ApiClient api;

  @Autowired
  PlainValuesIT(MongoDatabase database, Kinds kinds) {
    this.database = database;
    this.kinds = kinds;
  }

  @BeforeEach
  void client() {
    api = ApiClient.at(port);
    KnownFriend.countries(api);
  }

  @Test
  void no_value_of_a_friend_lies_in_clear_in_any_collection_or_on_any_topic() {
    KnownFriend friend = entered();
    friend.takes("officer", "corrections", Map.of("phone", "+49 7770002", "passport", "LWF77702"));
    friend.takes("officer", "descriptions", Map.of("country", "FR"));
    friend.takes("officer", "contacts", Map.of("on", "2026-04-01", "manner", "CALL", "note", NOTE));
    for (var wish : List.of(by("NAME", "Hildegunst Mythenmetz"), by("PHONE", "+49 7770002"))) {
      Answer found = api.as("officer").post("/api/v1/friends/searches", wish);
      assertThat(found.text()).contains(friend.id());
    }
    api.as("officer").get("/api/v1/search?q=Hildegunst+Mythenmetz");
    Answer seen =
        api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"))
            .post(friend.path() + "/unmaskings", ALL);
    assertThat(seen.text()).contains("Hildegunst", "LWF77702", "1953-07-07", NOTE);
    String imported = imported();
    await().until(() -> told(friend.id()) && told(imported));

    List<String> rest = Stream.concat(store(), topics()).toList();
    assertThat(rest).hasSizeGreaterThan(5);
    for (String plain : PLAIN) {
      assertThat(rest.stream().filter(place -> contains(place, plain)).map(PlainValuesIT::placeOf))
          .as(plain)
          .isEmpty();
    }
  }

  private KnownFriend entered() {
    Map<String, Object> person = new HashMap<>();
    person.put("name", "Hildegunst Mythenmetz");
    person.put("otherName", "希尔德贡");
    person.put("email", "lindwurm@example.org");
    person.put("phone", "+49 7770001");
    person.put("passport", "LWF77701");
    person.put("bornOn", "1953-07-07");
    person.put("address", "Lindwurmfeste 7");
    Map<String, Object> entry = new HashMap<>();
    entry.put("person", person);
    entry.put("profile", Map.of("country", "DE", "keyWork", List.of("rcep-pilot-zone")));
    entry.put("consent", KnownFriend.signed(api, "2026-1", "Hildegunst Mythenmetz"));
    entry.put(
        "separateConsent",
        KnownFriend.signed(api, "2026-1-passport", "Mythenmetz, passport LWF77701"));
    Answer made = api.as("officer").key("plain-values").post("/api/v1/friends", entry);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return new KnownFriend(api, made.json().path("id").asString());
  }

  private String imported() {
    Map<String, String> row = new HashMap<>();
    row.put("name", "Danzelot Silbendrechsler");
    row.put("born_on", "1949-09-09");
    row.put("country", "DE");
    row.put("consent_text", "2026-1");
    row.put("consent_on", "2026-03-01");
    row.put(
        "consent_file",
        PaperFiles.consent(api.as("officer"), "2026-1", "Danzelot Silbendrechsler"));
    Answer done = api.as("officer").post("/api/v1/friend-imports", List.of(row));
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    return done.json().at("/report/taken/0/id").asString();
  }

  private static Map<String, String> by(String by, String value) {
    return Map.of("by", by, "value", value);
  }

  private boolean told(String friend) {
    return !api.as("officer").get("/api/v1/friends/" + friend + "/history").json().isEmpty();
  }

  private Stream<String> store() {
    return Stream.of(database.listCollectionNames())
        .flatMap(names -> names.into(new ArrayList<>()).stream())
        .map(
            name ->
                database.getCollection(name).find().into(new ArrayList<>()).stream()
                    .map(PlainValuesIT::text)
                    .collect(Collectors.joining("\n", name + "\n", "")));
  }

  private Stream<String> topics() {
    List<String> topics = kinds.all().stream().map(AggregateKind::topic).toList();
    return TestTopic.everythingOn(topics).stream()
        .map(record -> record.topic() + "\n" + new String(record.value(), UTF_8));
  }

  /** Everything in a document as text, bytes too. */
  private static String text(Object value) {
    return switch (value) {
      case Document document ->
          document.entrySet().stream()
              .map(entry -> entry.getKey() + " " + text(entry.getValue()))
              .collect(Collectors.joining("\n"));
      case List<?> list -> list.stream().map(PlainValuesIT::text).collect(Collectors.joining("\n"));
      case Binary bytes -> new String(bytes.getData(), UTF_8);
      case null -> "";
      default -> value.toString();
    };
  }

  private static boolean contains(String place, String plain) {
    return place.toLowerCase(Locale.ROOT).contains(plain.toLowerCase(Locale.ROOT));
  }

  private static String placeOf(String place) {
    return place.lines().findFirst().orElse("");
  }
}
