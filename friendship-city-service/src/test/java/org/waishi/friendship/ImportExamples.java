package org.waishi.friendship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waishi.friendship.paper.content.PaperFiles;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;

/** Sends a table of each kind that is taken over from before this register, as a list of rows. */
final class ImportExamples {

  private ImportExamples() {}

  static void use(ApiClient api) {
    ApiClient officer = api.as("officer");
    Map<String, String> friend = new LinkedHashMap<>();
    friend.put("name", "Erika Mustermann");
    friend.put("other_name", "穆艾丽");
    friend.put("born_on", "1964-08-12");
    friend.put("country", "DE");
    friend.put("email", "erika@example.org");
    friend.put("expertise", "marine-science trade");
    friend.put("links", "FORMER_RESIDENT::1995");
    friend.put("consent_text", "2026-1");
    friend.put("consent_on", "2026-03-01");
    friend.put("consent_file", PaperFiles.consent(officer, "2026-1", "Erika Mustermann"));
    friend.put("last_touch_on", "2024-05-06");
    friend.put("last_touch_manner", "LETTER");
    Answer met = sent(officer, "friend", friend);

    Map<String, String> honour = new LinkedHashMap<>();
    honour.put("friend_id", met.json().at("/report/taken/0/id").asString());
    honour.put("kind", "qindao-award");
    honour.put("session", "2008");
    honour.put("person", "FOREIGNER");
    honour.put("decided_by", "青岛市人民政府");
    honour.put("document_number", "青政发〔2008〕31号");
    honour.put("decided_on", "2008-09-10");
    honour.put("certificate_number", "琴岛奖2008-07");
    honour.put("file_id", PaperFiles.filed(officer, "honour", "qindao-award", "INSTRUCTION"));
    Map<String, String> citizen = new LinkedHashMap<>(honour);
    citizen.put("kind", "honorary-citizen");
    citizen.put("certificate_number", "荣誉市民2008-03");
    citizen.put("file_id", PaperFiles.filed(officer, "honour", "honorary-citizen", "INSTRUCTION"));
    looked(api, "honour", "honour-nominations", List.of(honour, citizen));

    Map<String, String> agreement = new LinkedHashMap<>();
    agreement.put(
        "tie_id", officer.get("/api/v1/ties?limit=1").json().at("/items/0/id").asString());
    agreement.put("kind", "AGREEMENT");
    agreement.put("title_zh", "友好城市协议书");
    agreement.put("title_en", "Agreement on sister city relations");
    agreement.put("languages", "zh en");
    agreement.put("fields_zh", "经贸;青年交流");
    agreement.put("fields_en", "trade;youth exchange");
    agreement.put("our_office_zh", "青岛市市长");
    agreement.put("our_office_en", "Mayor of Qingdao");
    agreement.put("their_office_zh", "市长");
    agreement.put("their_office_en", "Mayor");
    agreement.put("signed_on", "2016-10-03");
    agreement.put("place", "青岛");
    agreement.put("in_force_from", "2016-10-03");
    agreement.put("valid_until", "2021-10-02");
    agreement.put("renews_by_months", "60");
    Map<String, String> other = new LinkedHashMap<>(agreement);
    other.put("title_zh", "青年交流协议书");
    other.put("title_en", "Agreement on youth exchange");
    looked(api, "agreement", "agreements", List.of(agreement, other));
  }

  /** The first is taken out, comes in anew and is confirmed; the other is confirmed in a load. */
  private static void looked(
      ApiClient api, String kind, String list, List<Map<String, String>> rows) {
    ApiClient officer = api.as("officer");
    ApiClient leader = api.as("leader");
    String one = "/api/v1/" + list + "/" + taken(sent(officer, kind, rows.getFirst()));
    good(step(leader, one, "rejections", Map.of("reason", "与另一行重复")));
    sent(officer, kind, rows.getFirst());
    good(step(leader, one, "confirmations", Map.of()));
    String id = taken(sent(officer, kind, rows.getLast()));
    long version = officer.get("/api/v1/" + list + "/" + id).json().path("version").asLong();
    Map<String, ?> load = Map.of("rows", List.of(Map.of("id", id, "version", version)));
    good(leader.post("/api/v1/" + kind + "-confirmations", load));
  }

  private static Answer step(ApiClient who, String path, String step, Map<String, ?> body) {
    return who.ifMatch(who.get(path).etag()).post(path + "/" + step, body);
  }

  private static String taken(Answer answer) {
    return answer.json().findValue("taken").path(0).path("id").asString();
  }

  private static void good(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static Answer sent(ApiClient officer, String kind, Map<String, String> row) {
    Answer answer = officer.post("/api/v1/" + kind + "-imports", List.of(row));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }
}
