package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waishi.friendship.TieOnItsWay.at;
import static org.waishi.friendship.TieOnItsWay.lead;
import static org.waishi.friendship.TieOnItsWay.paper;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.UpgradeCrash;
import org.waishi.friendship.tie.register.Upgrades;
import org.waishi.platform.command.Result;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.RealParts;
import org.waishi.platform.testing.TestTokens;
import tools.jackson.databind.JsonNode;

/** Mannheim's way: a cooperation tie becomes a sister tie, and both keep their histories. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"management.server.port=0", "waishi.upgrade.sweep=PT1H"})
@Import(UpgradeCrash.class)
class UpgradeIT {

  @LocalServerPort private int port;
  private final Upgrades upgrades;
  private final UpgradeCrash crash;
  private ApiClient api;
  private Register register;

  @Autowired
  UpgradeIT(Upgrades upgrades, UpgradeCrash crash) {
    this.upgrades = upgrades;
    this.crash = crash;
  }

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    RealParts.register(registry);
    TestTokens.issuer().register(registry);
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    register = new Register(api.as("officer")).country("DE", "1972-10-11");
  }

  @Test
  void the_lesser_tie_is_superseded_when_the_higher_one_is_active_and_not_before() {
    TieOnItsWay lesser = cooperation("Mannheim");
    TieOnItsWay higher = approvedUpgrade(lesser);
    assertThat(lesser.state()).isEqualTo("ACTIVE");
    assertThat(higher.shown().path("warnings").size()).isZero();

    higher.signed("2026-05-02");
    assertThat(lesser.state()).isEqualTo("SUPERSEDED");
    assertThat(lesser.shown().path("allowedSteps").size()).isZero();
    assertThat(lesser.shown().path("tie").path("established").asString()).isEqualTo("1995");
    assertThat(text(lesser, "upgradedBy")).isEqualTo(higher.id());
    assertThat(text(higher, "upgrades")).isEqualTo(lesser.id());
    await().untilAsserted(() -> assertThat(history(lesser)).isEqualTo(3));
    await().untilAsserted(() -> assertThat(history(higher)).isEqualTo(14));
  }

  @Test
  void no_third_tie_is_active_beside_them_until_the_higher_one_has_ended() {
    TieOnItsWay lesser = cooperation("Regensburg");
    TieOnItsWay higher = approvedUpgrade(lesser);
    higher.signed("2026-05-02").decided("suspensions");
    TieOnItsWay third = lead(api, Map.of("cityId", city(lesser), "kind", "COOPERATION")).explored();
    third
        .takes("submissions")
        .approvedBy("city", "2026-02-10")
        .approvedBy("province", "2026-03-10");
    assertThat(third.tries("reviewer", "activations", paper("2026-05-03")).code())
        .isEqualTo("city-has-active-tie");
    higher.decided("terminations");
    third.signed("2026-05-03");
  }

  @Test
  void only_one_of_two_upgrades_becomes_active() {
    TieOnItsWay lesser = cooperation("Wilhelmshaven");
    TieOnItsWay one = approvedUpgrade(lesser);
    TieOnItsWay two =
        lead(
                api,
                Map.of(
                    "cityId",
                    city(lesser),
                    "kind",
                    "SISTER",
                    "upgrades",
                    lesser.id(),
                    "tiedElsewhere",
                    List.of()))
            .explored();
    approve(two);
    one.signed("2026-05-02");
    assertThat(two.tries("reviewer", "activations", paper("2026-05-02")).code())
        .isEqualTo("city-has-active-tie");
  }

  @Test
  void a_crash_after_the_activation_is_settled_by_the_sweep() {
    TieOnItsWay lesser = cooperation("Bremen");
    TieOnItsWay higher = approvedUpgrade(lesser);
    long before = countOf("COOPERATION");
    crash.activateAndDie(lesser.id(), higher.id());
    assertThat(higher.state()).isEqualTo("ACTIVE");
    assertThat(lesser.state()).isEqualTo("ACTIVE");
    assertThat(countOf("COOPERATION")).isEqualTo(before - 1);

    upgrades.sweep();
    assertThat(lesser.state()).isEqualTo("SUPERSEDED");
    upgrades.sweep();
    await().untilAsserted(() -> assertThat(history(lesser)).isEqualTo(3));
    assertThat(countOf("COOPERATION")).isEqualTo(before - 1);
  }

  @Test
  void a_crash_before_the_activation_changes_nothing_that_counts_and_it_can_be_sent_again() {
    TieOnItsWay lesser = cooperation("Kiel");
    TieOnItsWay higher = approvedUpgrade(lesser);
    crash.keepPlaceAndDie(lesser.id(), higher.id());
    upgrades.sweep();
    assertThat(lesser.state()).isEqualTo("ACTIVE");
    assertThat(higher.state()).isEqualTo("APPROVED");
    higher.signed("2026-05-02");
    assertThat(lesser.state()).isEqualTo("SUPERSEDED");
  }

  @Test
  void a_suspension_after_a_crash_leaves_no_two_standing() {
    TieOnItsWay lesser = cooperation("Rostock");
    TieOnItsWay higher = approvedUpgrade(lesser);
    crash.activateAndDie(lesser.id(), higher.id());
    crash.suspendAndDie(higher.id());
    assertThat(higher.state()).isEqualTo("SUSPENDED");
    upgrades.sweep();
    assertThat(lesser.state()).isEqualTo("SUPERSEDED");
  }

  @Test
  void an_activation_by_who_saw_an_older_version_takes_no_place() {
    TieOnItsWay lesser = cooperation("Emden");
    TieOnItsWay higher = approvedUpgrade(lesser);
    String path = "/api/v1/ties/" + higher.id() + "/activations";
    String paper = PaperFiles.filed(api.as("officer"), higher.id(), "AGREEMENT");
    Map<String, ?> signed = Map.of("fileId", paper, "on", "2026-05-02");
    assertThat(api.as("reviewer").ifMatch("\"3\"").post(path, signed).status()).isEqualTo(412);
    assertThat(keepsPlace(lesser)).isFalse();
  }

  @Test
  void an_activation_that_is_overtaken_by_the_end_of_its_tie_leaves_no_place_kept() {
    TieOnItsWay lesser = cooperation("Lübeck");
    TieOnItsWay higher = approvedUpgrade(lesser);
    String paper = PaperFiles.filed(api.as("officer"), higher.id(), "AGREEMENT");
    Result<Tie> late =
        crash.activateOvertaken(higher.id(), paper, () -> higher.decided("terminations"));
    assertThat(late).isInstanceOf(Result.Stale.class);
    assertThat(keepsPlace(lesser)).isFalse();
    assertThat(lesser.state()).isEqualTo("ACTIVE");
  }

  @Test
  void an_activation_that_is_overtaken_by_another_one_leaves_the_place_to_that_one() {
    TieOnItsWay lesser = cooperation("Stralsund");
    TieOnItsWay higher = approvedUpgrade(lesser);
    String paper = PaperFiles.filed(api.as("officer"), higher.id(), "AGREEMENT");
    crash.activateOvertaken(higher.id(), paper, () -> higher.signed("2026-05-02"));
    assertThat(lesser.state()).isEqualTo("SUPERSEDED");
    assertThat(keepsPlace(lesser)).isTrue();
  }

  private static boolean keepsPlace(TieOnItsWay tie) {
    return tie.shown().path("tie").path("lineage").path("keepsPlace").asBoolean();
  }

  private long countOf(String kind) {
    return register
        .officer()
        .get("/api/v1/ties/totals")
        .json()
        .path("byKind")
        .path(kind)
        .path("cities")
        .asLong();
  }

  private TieOnItsWay cooperation(String name) {
    String city = register.city("DE", name, "friendly-cooperation", "1995");
    return at(api, register.tiesOf(city).path(0).path("id").asString());
  }

  private TieOnItsWay approvedUpgrade(TieOnItsWay lesser) {
    TieOnItsWay higher =
        lead(api, Map.of("cityId", city(lesser), "kind", "SISTER", "upgrades", lesser.id()));
    approve(higher.explored());
    return higher;
  }

  private static void approve(TieOnItsWay tie) {
    tie.takes("submissions").approvedBy("city", "2026-02-10").approvedBy("congress", "2026-03-01");
    tie.approvedBy("province", "2026-04-01").approvedBy("cpaffc", "2026-05-01");
  }

  private static String city(TieOnItsWay tie) {
    return tie.shown().path("tie").path("cityId").asString();
  }

  private static String text(TieOnItsWay tie, String lineage) {
    JsonNode node = tie.shown().path("tie").path("lineage").path(lineage);
    return node.asString();
  }

  private int history(TieOnItsWay tie) {
    return api.as("officer").get("/api/v1/ties/" + tie.id() + "/history").json().size();
  }
}
