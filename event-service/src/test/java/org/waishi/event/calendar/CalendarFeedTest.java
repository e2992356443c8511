package org.waishi.event.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waishi.event.engagement.EngagementFixture.anEngagement;
import static org.waishi.event.engagement.EngagementFixture.stored;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.event.date.Hours;
import org.waishi.event.date.When;
import org.waishi.event.engagement.Engagement;
import org.waishi.event.paper.Words;
import org.waishi.platform.command.Stored;

/** The feed as a subscriber reads it: parsed back by the library. */
class CalendarFeedTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final When DAY = When.on("2022-08-24");
  private static final Words AWKWARD =
      new Words("论坛，“合作；共赢”, 第一场; 上午\\下午", "Forum, part 1; \"A\\B\"", "会议中心,\n3号厅");

  private final CalendarFeed feed = new CalendarFeed(SHANGHAI);

  @Test
  void a_day_is_a_whole_day_and_ends_before_the_next() {
    assertThat(text(anEngagement().on(DAY).proposed()))
        .contains("DTSTART;VALUE=DATE:20220824", "DTEND;VALUE=DATE:20220825");
    assertThat(text(anEngagement().on(new When("2022-08-24", "2022-08-26", null)).proposed()))
        .contains("DTEND;VALUE=DATE:20220827");
  }

  @Test
  void what_is_known_to_the_month_fills_it_tentatively_and_says_so() {
    VEvent event = read(anEngagement().on(When.on("2022-08")).approved());
    assertThat(text(anEngagement().on(When.on("2022-08")).approved()))
        .contains("DTSTART;VALUE=DATE:20220801", "DTEND;VALUE=DATE:20220901");
    assertThat(event.getStatus()).isEqualTo(Status.tentative());
    assertThat(event.getDescription().getValue()).isEqualTo("日期待定。");
  }

  @Test
  void hours_stand_in_the_offices_zone_which_the_feed_describes() {
    Hours hours = new Hours(LocalTime.of(9, 30), LocalTime.of(11, 0));
    Engagement timed = anEngagement().on(new When("2022-08-24", null, hours)).proposed();
    assertThat(text(timed))
        .contains("DTSTART;TZID=Asia/Shanghai:20220824T093000")
        .contains("DTEND;TZID=Asia/Shanghai:20220824T110000")
        .contains("BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "TZOFFSETTO:+0800");
    assertThat(read(timed).getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2022-08-24T01:30:00Z"));
    assertThat(read(timed).getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2022-08-24T03:00:00Z"));
  }

  @Test
  void commas_semicolons_quotes_backslashes_and_newlines_come_back_as_they_were() {
    VEvent chinese = read(anEngagement().called(AWKWARD).proposed());
    assertThat(chinese.getSummary().getValue()).isEqualTo(AWKWARD.titleZh());
    assertThat(chinese.getLocation().getValue()).isEqualTo(AWKWARD.place());
    assertThat(text(anEngagement().called(AWKWARD).proposed())).contains("LOCATION:会议中心\\,\\n3号厅");
  }

  @Test
  void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
    Words longest = new Words("友城合作论坛😀".repeat(25), "Forum ".repeat(33), null);
    String text = text(anEngagement().called(longest).proposed());
    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("�");
    assertThat(Stream.of(text.split("\r\n"))).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(read(anEngagement().called(longest).proposed()).getSummary().getValue())
        .isEqualTo(longest.titleZh());
  }

  @Test
  void a_cancelled_entry_stays_as_cancelled_under_the_same_uid_with_a_higher_sequence() {
    VEvent planned = event(stored(anEngagement().on(DAY).proposed(), 1));
    VEvent cancelled = event(stored(anEngagement().on(DAY).cancelled(), 2));
    assertThat(cancelled.getStatus()).isEqualTo(Status.cancelled());
    assertThat(cancelled.getUid()).isEqualTo(planned.getUid());
    assertThat(planned.getUid().getValue()).isEqualTo("engagement-e1@waishi");
    assertThat(cancelled.getSequence().getValue()).isGreaterThan(planned.getSequence().getValue());
  }

  @Test
  void what_was_held_stays_on_its_days_however_vague_the_plan_was() {
    VEvent held = read(anEngagement().on(When.on("2022-08")).concluded());
    assertThat(held.getStatus()).isEqualTo(Status.confirmed());
    assertThat(held.getDescription()).isNull();
    assertThat(text(anEngagement().on(When.on("2022-08")).concluded()))
        .contains("DTSTART;VALUE=DATE:20220824", "DTEND;VALUE=DATE:20220826");
  }

  @Test
  void what_is_approved_for_a_day_is_confirmed() {
    assertThat(read(anEngagement().on(DAY).approved()).getStatus()).isEqualTo(Status.confirmed());
  }

  @Test
  void a_flag_shows_in_the_readers_language_below_the_other_notes() {
    Engagement flagged = anEngagement().flagged();
    assertThat(read(flagged).getDescription().getValue()).isEqualTo("日期待定。\n安全提醒：暂勿前往。");
    assertThat(parsed(written(Locale.ENGLISH, stored(flagged, 2))).getEvents().getFirst())
        .satisfies(
            event -> {
              assertThat(event.getSummary().getValue()).isEqualTo("Forum");
              assertThat(event.getDescription().getValue())
                  .isEqualTo("The date is approximate.\nConsular alert: do not go.");
            });
  }

  @Test
  void an_empty_feed_is_a_valid_calendar_with_a_name() {
    ICalendar empty = parsed(written(Locale.CHINESE));
    assertThat(empty.getEvents()).isEmpty();
    assertThat(empty.getNames().getFirst().getValue()).isEqualTo("外事活动");
    assertThat(new String(written(Locale.CHINESE).text(), UTF_8))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE");
  }

  @Test
  void a_feed_breaks_no_rule_that_the_library_knows() {
    ICalendar all =
        parsed(
            written(
                Locale.CHINESE,
                stored(anEngagement().called(AWKWARD).flagged(), 2),
                stored(anEngagement().on(DAY).cancelled(), 2)));
    assertThat(all.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
  }

  @Test
  void the_tag_changes_with_content_and_language_only() {
    Stored<Engagement> one = stored(anEngagement().proposed(), 1);
    String tag = written(Locale.CHINESE, one).tag();
    assertThat(written(Locale.CHINESE, one).tag()).isEqualTo(tag);
    assertThat(written(Locale.ENGLISH, one).tag()).isNotEqualTo(tag);
    assertThat(written(Locale.CHINESE, stored(anEngagement().flagged(), 2)).tag())
        .isNotEqualTo(tag);
  }

  @Test
  void a_zone_with_summer_time_is_refused() {
    assertThatThrownBy(
            () -> new CalendarFeed(ZoneId.of("Europe/Berlin")).of(List.of(), Locale.ROOT))
        .hasMessage("office zone: Europe/Berlin (expected: no summer time)");
  }

  private String text(Engagement engagement) {
    return new String(written(Locale.CHINESE, stored(engagement, 1)).text(), UTF_8);
  }

  private VEvent read(Engagement engagement) {
    return event(stored(engagement, 1));
  }

  private VEvent event(Stored<Engagement> stored) {
    return parsed(written(Locale.CHINESE, stored)).getEvents().getFirst();
  }

  @SafeVarargs
  private CalendarFeed.Written written(Locale language, Stored<Engagement>... engagements) {
    return feed.of(List.of(engagements), language);
  }

  private static ICalendar parsed(CalendarFeed.Written written) {
    return Biweekly.parse(new String(written.text(), UTF_8)).first();
  }
}
