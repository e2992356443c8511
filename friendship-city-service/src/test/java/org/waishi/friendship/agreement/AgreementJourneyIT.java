package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.friendship.Register;
import org.waishi.friendship.RunningService;
import org.waishi.friendship.TieOnItsWay;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.aggregate.Kinds;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import org.waishi.platform.testing.TestTokens;
import org.waishi.platform.testing.WireContract;

/** Agreements and their papers at the door, with the real bucket of the store. */
@RunningService
class AgreementJourneyIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  private final Kinds kinds;
  private final AgreementRuns runs;
  private ApiClient api;
  private ApiClient officer;
  private String tie;
  private AgreementDesk desk;

  @Autowired
  AgreementJourneyIT(Kinds kinds, AgreementRuns runs) {
    this.kinds = kinds;
    this.runs = runs;
  }

  @BeforeEach
  void reach() {
    api = ApiClient.at(port);
    officer = api.as("officer");
    String city = new Register(officer).country("JP", "1972-09-29").city("JP", "Shimonoseki");
    TieOnItsWay onItsWay = TieOnItsWay.lead(api, Map.of("cityId", city, "kind", "COOPERATION"));
    if (onItsWay.state().equals("LEAD")) {
      onItsWay.explored().takes("submissions");
      onItsWay.approvedBy("city", "2026-01-05").approvedBy("province", "2026-01-05");
    }
    tie = onItsWay.id();
    desk = new AgreementDesk(api, tie);
  }

  @Test
  void an_agreement_lives_from_draft_to_renewal_and_says_who_signed_to_nobody() throws Exception {
    String old = desk.drafted("old", "AGREEMENT", Map.of("months", 12));
    LocalDate last = LocalDate.now().plusMonths(7);
    assertThat(printed(old, "BOTH")).contains("草案", "not approved", "第一条", "Article 1");
    desk.toApproval(old);
    assertThat(printed(old, "ZH")).doesNotContain("草案").contains("有效期为1年", "下关市市长");
    assertThat(printed(old, "EN")).contains("for 1 year.", "trade", "Mayor of Shimonoseki");
    Answer signed = desk.takes("reviewer", old, "signings", desk.signing("2026-01-10", last));
    assertThat(signed.json().path("state").asString()).isEqualTo("EXPIRING");
    assertThat(signed.json().path("reminded").asInt()).isEqualTo(12);
    assertThat(signed.text()).doesNotContain("Muster");

    assertThat(officer.get("/api/v1/agreements?tie=" + tie + "&endsBy=" + last).text())
        .contains(id(old));
    assertThat(officer.get("/api/v1/agreements/exports?tie=" + tie).text())
        .contains(last.toString());
    assertThat(runs(LocalDate.now().minusDays(2)).status()).isEqualTo(200);
    assertThat(runs(last.minusMonths(3)).code()).isEqualTo("day-has-not-come");
    assertThat(officer.get(old).json().path("reminded").asInt()).isEqualTo(12);
    runs.today();
    assertThat(runs.last()).isPresent();
    runs.catchUp();

    String next = desk.drafted("next", "RENEWAL", Map.of("supersedes", id(old), "months", 24));
    assertThat(printed(next, "EN"))
        .contains("takes the place of", "Agreement on friendly relations", "for 2 years.");
    assertThat(printed(next, "ZH")).contains("取代《友好城市协议书》", "有效期为2年");
    desk.toApproval(next);
    desk.takes("leader", next, "signings", desk.signing("2026-02-01", null));
    assertThat(officer.get(old).json().path("state").asString()).isEqualTo("RENEWED");
    assertThat(officer.get(old).json().path("renewedBy").asString()).isEqualTo(id(next));
    desk.takes("leader", next, "terminations", desk.decision("2026-03-01"));

    ApiClient curious = api.token(TestTokens.issuer().token(List.of("officer", "unmask"), "anna"));
    assertThat(officer.post(old + "/unmaskings", Map.of("reason", "for the yearbook")).status())
        .isEqualTo(403);
    assertThat(curious.post(old + "/unmaskings", Map.of("reason", "for the yearbook")).text())
        .contains("张三", "Maria Mustermann", "李四");
    await().until(() -> officer.get(old + "/history").json().size() >= 8);
    assertThat(officer.get(old + "/history").text())
        .contains("agreement-expiring", "agreement-renewed")
        .doesNotContain("Muster", "张三", "李四");
    WireContract.check(kinds);
  }

  @Test
  void roles_four_eyes_and_papers_are_kept_at_every_step() {
    String draft = desk.drafted("roles", "LETTER_OF_INTENT", Map.of());
    Map<String, ?> anew = desk.text(Map.of("months", 12));
    assertThat(desk.tries(api.as("leader"), draft, "revisions", anew).status()).isEqualTo(403);
    Answer revised = desk.takes("officer", draft, "revisions", anew);
    assertThat(revised.json().at("/content/term/months").asInt()).isEqualTo(12);
    desk.takes("officer", draft, "submissions", Map.of());
    Map<String, ?> yes = desk.opinion("2026-01-05");
    assertThat(desk.tries(api.as("officer"), draft, "legal-checks", yes).status()).isEqualTo(403);
    ApiClient both =
        api.token(TestTokens.issuer().token(List.of("officer", "reviewer"), "officer"));
    assertThat(desk.tries(both, draft, "legal-checks", yes).code()).isEqualTo("maker-is-checker");
    Map<String, Object> another = new HashMap<>(yes);
    another.put("fileId", "none");
    assertThat(desk.tries(api.as("reviewer"), draft, "legal-checks", another).code())
        .isEqualTo("paper-not-filed");
    assertThat(
            desk.tries(api.as("leader"), draft, "approvals", yes)
                .json()
                .path("allowedSteps")
                .size())
        .isEqualTo(2);
    desk.takes("officer", draft, "abandonments", Map.of());
    String approved = desk.drafted("given-up", "MEMORANDUM", Map.of());
    desk.toApproval(approved);
    assertThat(desk.tries(officer, approved, "abandonments", Map.of()).code())
        .isEqualTo("step-not-allowed");
    desk.takes("leader", approved, "terminations", desk.decision("2026-01-09"));
    String signed = desk.signed("ends", "MEMORANDUM", "2026-01-06", Map.of());
    Map<String, Object> end = desk.decision("2026-01-20");
    end.put("endsOn", "2026-02-01");
    assertThat(desk.tries(officer, signed, "terminations", end).status()).isEqualTo(403);
    Map<String, Object> own = new HashMap<>(end);
    own.put("fileId", PaperFiles.filed(both, tie, "INSTRUCTION"));
    assertThat(desk.tries(both, signed, "terminations", own).code()).isEqualTo("maker-is-checker");
    desk.takes("reviewer", signed, "terminations", end);
    await().until(() -> officer.get(signed + "/history").text().contains("2026-02-01"));
    Answer unknown = new AgreementDesk(api, "none").post("nobody", "RENEWAL", Map.of());
    assertThat(unknown.text()).contains("tie-not-in-register", "renewal-of-nothing");
    assertThat(desk.post("else", "RENEWAL", Map.of("supersedes", "none")).code())
        .isEqualTo("unknown-predecessor");
    assertThat(desk.post("odd", "MEMORANDUM", Map.of("renewsByMonths", 3)).status()).isEqualTo(400);
  }

  @Test
  void a_paper_comes_back_as_it_was_and_equal_bytes_are_kept_once() throws Exception {
    byte[] bytes = PaperFiles.pdf("x".repeat(100) + noise(700_000));
    Answer filed = PaperFiles.file(officer, said("AGREEMENT", "SENSITIVE"), bytes);
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    assertThat(filed.json().path("type").asString()).isEqualTo("PDF");
    assertThat(filed.json().path("bytes").asInt()).isEqualTo(bytes.length);
    String content = filed.json().path("content").asString();
    HttpResponse<byte[]> back = download("reviewer", content, null);
    assertThat(back.body()).isEqualTo(bytes);
    assertThat(back.headers().firstValue("content-type")).hasValue("application/pdf");
    assertThat(back.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(back.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"agreement-")
        .endsWith(".pdf\"");
    String etag = back.headers().firstValue("etag").orElseThrow();
    assertThat(etag).isEqualTo("\"" + filed.json().path("sha256").asString() + "\"");
    assertThat(download("reviewer", content, etag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> kept = download("auditor", content, null);
    assertThat(kept.statusCode()).isEqualTo(403);
    assertThat(new String(kept.body(), StandardCharsets.UTF_8)).contains("paper-not-for-you");

    Answer again = PaperFiles.file(officer, said("OTHER", "INTERNAL"), bytes);
    assertThat(again.json().path("id")).isNotEqualTo(filed.json().path("id"));
    assertThat(download("auditor", again.json().path("content").asString(), null).body())
        .isEqualTo(bytes);
    String hash = filed.json().path("sha256").asString();
    assertThat(officer.get("/api/v1/papers?sha256=" + hash).json().path("items").size())
        .isEqualTo(2);
    assertThat(
            PaperFiles.file(officer, said("AGREEMENT", "SENSITIVE"), bytes)
                .header("idempotency-replayed"))
        .isPresent();
    assertThat(officer.get("/api/v1/papers/exports?subject=" + tie).text()).contains(hash);
    String paper = "/api/v1/papers/" + filed.json().path("id").asString();
    assertThat(officer.get(paper).status()).isEqualTo(200);
    await().until(() -> officer.get(paper + "/history").json().size() == 1);
  }

  @Test
  void what_is_no_paper_is_not_taken_whatever_it_is_called() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(PaperFiles.file(officer, said("OTHER", "OPEN"), page).code())
        .isEqualTo("paper-type-not-taken");
    assertThat(PaperFiles.file(officer, said("OTHER", "OPEN"), new byte[0]).code())
        .isEqualTo("body-required");
    assertThat(
            PaperFiles.file(officer, "subjectKind=tie&subjectId=x&kind=OTHER", PaperFiles.pdf("y"))
                .code())
        .isEqualTo("unknown-paper-subject");
    assertThat(PaperFiles.file(officer, said("OTHER", "TOP_SECRET"), PaperFiles.pdf("s")).status())
        .isEqualTo(400);
    byte[] large = PaperFiles.pdf("z".repeat(21 * 1024 * 1024));
    assertThat(PaperFiles.file(officer, said("OTHER", "OPEN"), large).code())
        .isEqualTo("body-too-large");
  }

  private String said(String kind, String grade) {
    return "subjectKind=tie&subjectId="
        + tie
        + "&kind="
        + kind
        + "&grade="
        + grade
        + "&documentNumber=QD-7&on=2026-01-05";
  }

  private String printed(String agreement, String language) throws Exception {
    HttpResponse<byte[]> answer =
        download("officer", agreement + "/text?language=" + language, null);
    assertThat(answer.statusCode()).isEqualTo(200);
    String wish = System.getProperty("waishi.pdf.folder");
    if (wish != null) {
      Files.write(Path.of(wish, "agreement-" + language + ".pdf"), answer.body());
    }
    PdfReader file = new PdfReader(answer.body());
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(file).getTextFromPage(page));
    }
    return text.toString();
  }

  private HttpResponse<byte[]> download(String role, String path, String etag) throws Exception {
    HttpRequest.Builder request = api.as(role).request(path).GET();
    api.as(role).headers().forEach(request::setHeader);
    if (etag != null) {
      request.setHeader("If-None-Match", etag);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String noise(int length) {
    return new Random(7)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Answer runs(LocalDate day) {
    return officer.post("/api/v1/agreement-runs", Map.of("on", day.toString()));
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
