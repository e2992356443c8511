package org.waishi.friendship.anniversary.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.waishi.friendship.anniversary.Category;
import org.waishi.friendship.anniversary.SubjectKind;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.document.PaperPrinter;

/** The plan of a year as its readers get it: parsed back by the libraries. */
class PlanTest {

  private static final PlanLine TEN = line("2029-10-03", Category.TEN, true, null);
  private static final PlanLine EXCEPTED =
      line("2029-05-02", Category.ORDINARY, true, "青政字〔2029〕9号");
  private static final PlanLine MONTH = line("2029-05", Category.FIVE, false, null);
  private static final PlanLine YEAR = line("2029", Category.ORDINARY, false, null);

  private static PlanLine line(String on, Category category, boolean celebrate, String paper) {
    PartialDate date = PartialDate.of(on);
    return new PlanLine(
        on.length() > 4 ? date.first().getMonthValue() : null,
        date,
        date.approximate(),
        "与日本下关市结好周年，" + on,
        "Years of friendship with Shimonoseki, " + on,
        category,
        celebrate,
        paper,
        date.first().minusMonths(1),
        SubjectKind.TIE,
        "t1",
        "JP",
        "a-" + on);
  }

  private static ICalendar read(byte[] text) {
    return Biweekly.parse(new String(text, UTF_8)).first();
  }

  private static byte[] calendar(Locale reader, PlanLine... lines) {
    return new PlanCalendar(reader).of(2029, List.of(lines));
  }

  @Test
  void lines_stand_by_month_and_what_has_no_day_or_month_stands_last() {
    assertThat(Stream.of(YEAR, TEN, MONTH, EXCEPTED).sorted(PlanLine.ORDER))
        .containsExactly(EXCEPTED, MONTH, TEN, YEAR);
  }

  @Test
  void a_day_is_a_whole_day_on_the_calendar_and_what_is_approximate_is_tentative() {
    String text = new String(calendar(Locale.CHINESE, TEN, MONTH), UTF_8);
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20291003", "DTEND;VALUE=DATE:20291004")
        .contains("DTSTART;VALUE=DATE:20290501", "DTEND;VALUE=DATE:20290601");
    List<VEvent> events = read(calendar(Locale.CHINESE, TEN, MONTH)).getEvents();
    assertThat(events.getFirst().getStatus()).isEqualTo(Status.confirmed());
    assertThat(events.getLast().getStatus()).isEqualTo(Status.tentative());
    assertThat(events.getLast().getDescription().getValue()).contains("日期待定。");
  }

  @Test
  void the_calendar_speaks_its_readers_language_and_breaks_no_rule_that_the_library_knows() {
    ICalendar english = read(calendar(Locale.GERMAN, EXCEPTED));
    assertThat(english.getEvents().getFirst().getSummary().getValue())
        .isEqualTo(EXCEPTED.titleEn());
    assertThat(english.getNames().getFirst().getValue()).isEqualTo("Plan of anniversaries, 2029");
    ICalendar chinese = read(calendar(Locale.SIMPLIFIED_CHINESE, EXCEPTED, MONTH, TEN, YEAR));
    assertThat(chinese.getEvents().getFirst().getSummary().getValue())
        .isEqualTo(EXCEPTED.titleZh());
    assertThat(chinese.getEvents().getFirst().getDescription().getValue())
        .startsWith("平年 · 依青政字〔2029〕9号举办纪念活动");
    assertThat(chinese.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
  }

  @Test
  void no_line_of_the_calendar_is_longer_than_75_octets_and_the_same_plan_gives_the_same_bytes() {
    byte[] once = calendar(Locale.CHINESE, EXCEPTED, TEN);
    assertThat(Stream.of(new String(once, UTF_8).split("\r\n")))
        .allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(calendar(Locale.CHINESE, EXCEPTED, TEN)).isEqualTo(once);
  }

  @Test
  void the_paper_shows_every_line_under_its_month() throws IOException {
    String chinese = paper(Locale.CHINESE);
    assertThat(chinese).contains("2029年全年周年计划", "5月", "10月", "月份待查", "2029-10-03", "逢十");
    assertThat(paper(Locale.ENGLISH))
        .contains("Plan of anniversaries, 2029", "Month 5", "Shimonoseki", "letter");
  }

  private static String paper(Locale reader) throws IOException {
    List<PlanLine> lines = List.of(EXCEPTED, MONTH, TEN, YEAR);
    byte[] pdf = new PaperPrinter().print(new PlanPaper(reader).of(2029, lines));
    try (PdfReader read = new PdfReader(pdf)) {
      return new PdfTextExtractor(read).getTextFromPage(1);
    }
  }
}
