package org.waishi.event.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.event.Office.FILE;
import static org.waishi.event.Office.PATH;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waishi.event.Office;
import org.waishi.event.RunningService;
import org.waishi.platform.testing.ApiClient;
import org.waishi.platform.testing.ApiClient.Answer;
import tools.jackson.databind.JsonNode;

/** Lists, months and the feed of a small year with New Zealand, asked of the running service. */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarIT {

  private static final String OURS = PATH + "?country=NZ";
  private static final String MONTH = PATH + "/calendar?country=NZ&month=";
  private static final String FEED = PATH + ".ics?country=NZ";
  private static final String FIJI = PATH + ".ics?country=FJ";

  @LocalServerPort private int port;

  private Office office;

  @BeforeAll
  void aYear() {
    office = new Office(port);
    propose("E year", "VISIT", "2032", null);
    propose("A february", "FORUM", "2032-02-10", "2032-02-12");
    propose("B over the end", "VISIT", "2032-02-29", "2032-03-01");
    String approved = propose("C march", "RECEPTION", "2032-03-15", null);
    String cancelled = propose("D autumn", "CONFERENCE", "2032-10", "2032-11");
    office.done("leader", approved, "approvals", FILE);
    office.done("officer", cancelled, "cancellations", Map.of("reason", "PARTNER_WITHDREW"));
  }

  @Test
  void a_list_is_sorted_by_first_day_and_filtered_by_everything_at_once() {
    assertThat(titles(OURS))
        .containsExactly("E year", "A february", "B over the end", "C march", "D autumn");
    assertThat(titles(OURS + "&state=APPROVED")).containsExactly("C march");
    assertThat(titles(OURS + "&kind=VISIT")).containsExactly("E year", "B over the end");
    assertThat(titles(OURS + "&flagged=true")).isEmpty();
    assertThat(titles(OURS + "&from=2032-03-01&to=2032-03-14&kind=VISIT&state=PROPOSED"))
        .containsExactly("E year", "B over the end");
  }

  @Test
  void both_ends_of_a_span_belong_to_it() {
    assertThat(titles(OURS + "&kind=FORUM&from=2032-02-12")).hasSize(1);
    assertThat(titles(OURS + "&kind=FORUM&from=2032-02-13")).isEmpty();
    assertThat(titles(OURS + "&kind=FORUM&to=2032-02-10")).hasSize(1);
    assertThat(titles(OURS + "&kind=FORUM&to=2032-02-09")).isEmpty();
  }

  @Test
  void a_month_shows_what_is_or_may_be_held_in_it() {
    assertThat(titles(MONTH + "2032-02")).containsExactly("E year", "A february", "B over the end");
    assertThat(titles(MONTH + "2032-03")).containsExactly("E year", "B over the end", "C march");
    assertThat(titles(MONTH + "2032-11&state=CANCELLED")).containsExactly("D autumn");
    assertThat(titles(MONTH + "2033-01")).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat_and_keep_their_filters() {
    for (String list : List.of(OURS + "&limit=2", MONTH + "2032-03&limit=1")) {
      List<String> seen = new ArrayList<>();
      String next = list;
      while (next != null) {
        Answer page = office.as("officer").get(next);
        page.json().path("items").forEach(item -> seen.add(item.path("titleEn").asString()));
        next = page.header("link").map(link -> link.replaceAll("^<|>.*$", "")).orElse(null);
      }
      assertThat(seen).isEqualTo(titles(list.replaceAll("&limit=\\d", "")));
    }
  }

  @Test
  void every_fault_of_a_question_is_told_at_once() {
    String wrong = "country=korea&state=OPEN&from=today&limit=0&after=x&colour=red";
    assertThat(faults(PATH + "?" + wrong))
        .containsExactly(
            "after not-a-cursor",
            "colour unknown-parameter",
            "country pattern",
            "from type-mismatch",
            "limit out-of-range",
            "state type-mismatch");
    assertThat(faults(PATH + "?from=2032-02-02&to=2032-02-01")).containsExactly("to forward");
    assertThat(faults(PATH + ".ics?from=2032-02-02&to=2032-02-01")).containsExactly("to forward");
    assertThat(faults(PATH + "/calendar?month=2032-13&kind=PARTY&limit=201"))
        .containsExactly("kind type-mismatch", "limit out-of-range", "month type-mismatch");
    assertThat(faults(PATH + "/calendar")).containsExactly("month not-null");
  }

  @Test
  void a_subscriber_reads_the_feed_and_is_told_when_nothing_is_new() {
    ApiClient reader = office.as("officer").speaking("zh");
    Answer feed = reader.get(FEED + "&state=APPROVED");
    assertThat(feed.status()).isEqualTo(200);
    assertThat(feed.header("content-type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(feed.header("cache-control").orElse("")).contains("no-cache").contains("private");
    assertThat(feed.header("vary").orElse("")).contains("Accept-Language");
    assertThat(feed.header("content-language")).hasValue("zh");
    assertThat(parsed(feed).getEvents().getFirst().getSummary().getValue()).isEqualTo("活动");

    ApiClient knowing = reader.with("If-None-Match", feed.etag());
    assertThat(knowing.get(FEED + "&state=APPROVED").status()).isEqualTo(304);
    assertThat(knowing.get(FEED + "&state=APPROVED").text()).isEmpty();
    assertThat(knowing.speaking("en").get(FEED + "&state=APPROVED").status()).isEqualTo(200);
  }

  @Test
  void a_step_makes_a_new_feed_in_which_the_entry_keeps_its_uid_and_counts_on() {
    String id = office.proposed(Office.visit("FJ", "2035-05-05"));
    Answer before = office.as("officer").get(FIJI);
    office.done("officer", id, "cancellations", Map.of("reason", "NO_BUDGET"));
    Answer after = office.as("officer").with("If-None-Match", before.etag()).get(FIJI);
    assertThat(after.status()).isEqualTo(200);
    var old = parsed(before).getEvents().getFirst();
    var now = parsed(after).getEvents().getFirst();
    assertThat(now.getUid().getValue()).isEqualTo(old.getUid().getValue()).contains(id);
    assertThat(now.getStatus()).isEqualTo(Status.cancelled());
    assertThat(now.getSequence().getValue()).isGreaterThan(old.getSequence().getValue());
  }

  @Test
  void an_empty_feed_is_a_calendar_without_entries() {
    Answer empty = office.as("auditor").get(FEED + "&from=2090-01-01");
    assertThat(empty.status()).isEqualTo(200);
    assertThat(parsed(empty).getEvents()).isEmpty();
  }

  @Test
  void strangers_read_nothing() {
    assertThat(ApiClient.at(port).get(FEED).status()).isEqualTo(401);
    assertThat(office.as("enterprise").get(FEED).status()).isEqualTo(403);
    assertThat(office.as("enterprise").get(MONTH + "2032-02").status()).isEqualTo(403);
  }

  private String propose(String title, String kind, String startsOn, String endsOn) {
    Map<String, Object> body = new HashMap<>(Office.visit("NZ", startsOn));
    body.putAll(Map.of("titleZh", "活动", "titleEn", title, "kind", kind));
    if (endsOn != null) {
      body.put("endsOn", endsOn);
    }
    return office.proposed(body);
  }

  private List<String> titles(String path) {
    return office.items(path).stream().map(item -> item.path("titleEn").asString()).toList();
  }

  private List<String> faults(String path) {
    Answer answer = office.as("officer").get(path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    List<String> all = new ArrayList<>();
    for (JsonNode fault : answer.json().path("errors")) {
      all.add(fault.path("field").asString() + " " + fault.path("code").asString());
    }
    return all;
  }

  private static ICalendar parsed(Answer feed) {
    return Biweekly.parse(feed.text()).first();
  }
}
