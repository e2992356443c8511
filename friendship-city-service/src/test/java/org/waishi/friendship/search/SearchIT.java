package org.waishi.friendship.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Agreements and papers are found in the one box, by those who may read them. */
@RunningService
class SearchIT {

  /** The index may have to hear ten thousand cities of another test first. */
  private static final Duration SOON = Duration.ofSeconds(90);

  @LocalServerPort private int port;
  private ApiClient api;
  private ApiClient officer;
  private String tie;

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    Register register = new Register(officer).country("PL", "1949-10-07");
    String table =
        "city_en,city_zh,iso2,relation,established,lat,lon,port,confidence,name_local,source,notes\n"
            + "Gdansk,格但斯克,PL,,,54.3,18.6,Y,high,Gdańsk,K,\n";
    Answer taken = register.cities(table);
    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    String city = taken.json().at("/report/taken/0/id").asString();
    tie = TieOnItsWay.lead(api, Map.of("cityId", city, "kind", "SISTER")).id();
  }

  @Test
  void an_agreement_is_found_however_its_title_is_typed_by_its_numbers_and_by_its_city() {
    String agreement = drafted();
    checked(agreement);
    String id = agreement.substring(agreement.lastIndexOf('/') + 1);
    await().atMost(SOON).until(() -> found("officer", "青司法审〔2026〕77号", "AGREEMENT").contains(id));
    for (String typed :
        List.of(
            "造船合作框架协议",
            "造船",
            "zaochuan hezuo",
            "zchzkjxy",
            "Cafe Shipbuilding accord",
            "umowa o budowie statkow",
            "青司法审[2026]77号",
            "Gdańsk",
            "gdansk",
            "gedansike",
            "格但斯克",
            "造船 格但斯克",
            "gdansk accord")) {
      assertThat(found("officer", typed, "AGREEMENT")).as(typed).contains(id);
    }
    assertThat(best("zaochuan").path("titleZh").asString()).isEqualTo("格但斯克 · 造船合作框架协议");
    assertThat(found("officer", "nowhere accord", "AGREEMENT")).isEmpty();
    assertThat(found("officer", "gdansk nowhere", "AGREEMENT")).isEmpty();
    assertThat(found("officer", "友好城市 格但斯克", "TIE")).contains(tie);
  }

  @Test
  void a_paper_is_found_by_title_number_kind_and_city() {
    String id = filed("INTERNAL", "officer", "港口纪要批复");
    await().atMost(SOON).until(() -> found("officer", "青政字〔2026〕9号", "PAPER").contains(id));
    for (String typed :
        List.of(
            "港口纪要批复",
            "gangkou jiyao",
            "gkjypf",
            "青政字2026",
            "reply sao tome",
            "青政字〔2026〕9号",
            "批件 港口",
            "批件 格但斯克",
            "gedansike reply",
            "gedansike")) {
      assertThat(found("officer", typed, "PAPER")).as(typed).contains(id);
    }
    assertThat(found("auditor", "gkjypf", "PAPER")).contains(id);
  }

  @Test
  void a_paper_without_title_and_number_is_found_by_its_city_and_called_by_its_kind() {
    String id = PaperFiles.filed(officer, tie);
    await().atMost(SOON).until(() -> found("officer", "Gdansk", "PAPER").contains(id));
    Answer answer = search("officer", "gdansk", "PAPER");
    assertThat(answer.text()).contains("格但斯克 · 文件", "Gdansk · Paper");
  }

  @Test
  void who_may_not_read_agreements_and_papers_does_not_find_them() {
    String paper = filed("OPEN", "officer", "灯塔函件");
    String agreement = drafted();
    String id = agreement.substring(agreement.lastIndexOf('/') + 1);
    await().atMost(SOON).until(() -> found("officer", "灯塔函件", "PAPER").contains(paper));
    await().atMost(SOON).until(() -> found("officer", "造船", "AGREEMENT").contains(id));
    for (String typed : List.of("灯塔函件", "造船", "格但斯克")) {
      assertThat(kinds(search("admin", typed, null)))
          .as(typed)
          .doesNotContain("AGREEMENT", "PAPER", "FRIEND");
      assertThat(search("admin", typed, "AGREEMENT,PAPER").json().path("items").size()).isZero();
    }
    assertThat(kinds(search("admin", "gdansk", null))).contains("CITY", "TIE");
    assertThat(search("partner", "造船", null).status()).isEqualTo(403);
  }

  @Test
  void a_sensitive_paper_is_found_by_who_filed_it_reviewers_and_leaders_only() {
    String id = filed("SENSITIVE", "officer", "密件存档");
    await().atMost(SOON).until(() -> found("officer", "密件存档", "PAPER").contains(id));
    for (String typed : List.of("密件存档", "mjcd", "格但斯克", "密件 格但斯克")) {
      assertThat(found("reviewer", typed, "PAPER")).as(typed).contains(id);
      assertThat(found("leader", typed, "PAPER")).as(typed).contains(id);
      assertThat(found("auditor", typed, "PAPER")).as(typed).doesNotContain(id);
    }
  }

  @Test
  void the_title_of_a_paper_names_no_person() {
    Answer refused = PaperFiles.file(officer, said("OPEN", "致王先生的函"), PaperFiles.pdf("w"));
    assertThat(refused.status()).as(refused.text()).isEqualTo(400);
    assertThat(refused.text()).contains("titleZh").doesNotContain("王先生");
  }

  private String filed(String grade, String who, String title) {
    Answer answer = PaperFiles.file(api.as(who), said(grade, title), PaperFiles.pdf(title));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  private String said(String grade, String title) {
    return "subjectKind=tie&subjectId="
        + tie
        + "&kind=INSTRUCTION&grade="
        + grade
        + "&titleZh="
        + encoded(title)
        + "&titleEn="
        + encoded("Reply to São Tomé")
        + "&documentNumber="
        + encoded("青政字〔2026〕9号");
  }

  private String drafted() {
    Map<String, Object> text = new HashMap<>();
    text.put("title", words("造船合作框架协议", "Café shipbuilding accord"));
    text.put("titleLocal", "Umowa o budowie statków");
    text.put("languages", List.of("zh", "pl"));
    text.put("fields", List.of(words("造船", "ships")));
    text.put("ourOffice", words("青岛市市长", "Mayor of Qingdao"));
    text.put("theirOffice", words("格但斯克市市长", "Mayor of Gdansk"));
    Map<String, ?> body = Map.of("tieId", tie, "kind", "AGREEMENT", "text", text);
    Answer answer = officer.key("searched-" + tie).post("/api/v1/agreements", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return "/api/v1/agreements/" + answer.json().path("id").asString();
  }

  private void checked(String agreement) {
    if (officer.get(agreement).json().path("state").asString().equals("DRAFT")) {
      step("officer", agreement + "/submissions", Map.of());
      step(
          "reviewer",
          agreement + "/legal-checks",
          Map.of(
              "result", "APPROVED",
              "body", "青岛市司法局",
              "documentNumber", "青司法审〔2026〕77号",
              "fileId", PaperFiles.filed(officer, "tie", tie, "LEGAL_OPINION"),
              "on", "2026-01-05"));
    }
  }

  private void step(String role, String path, Map<String, ?> body) {
    String seen = officer.get(path.substring(0, path.lastIndexOf('/'))).etag();
    Answer answer = api.as(role).ifMatch(seen).post(path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static Map<String, String> words(String zh, String en) {
    return Map.of("zh", zh, "en", en);
  }

  private JsonNode best(String typed) {
    return search("officer", typed, "AGREEMENT").json().at("/items/0");
  }

  private List<String> found(String role, String typed, String kinds) {
    return search(role, typed, kinds)
        .json()
        .path("items")
        .valueStream()
        .map(hit -> hit.path("id").asString())
        .toList();
  }

  private static List<String> kinds(Answer answer) {
    return answer
        .json()
        .path("items")
        .valueStream()
        .map(hit -> hit.path("kind").asString())
        .collect(Collectors.toList());
  }

  private Answer search(String role, String typed, String kinds) {
    String wanted = kinds == null ? "" : "&kinds=" + kinds;
    return api.as(role).get("/api/v1/search?limit=100&q=" + encoded(typed) + wanted);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
