package org.waishi.friendship.anniversary.plan;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waishi.platform.icalendar.FoldedLines;

/** Writes the plan as an iCalendar of whole days: the same plan gives the same bytes. */
final class PlanCalendar {

  private final PlanWords words;

  PlanCalendar(Locale reader) {
    this.words = PlanWords.of(reader);
  }

  byte[] of(int year, List<PlanLine> plan) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Waishi//Anniversaries//EN");
    calendar.setMethod("PUBLISH");
    String name = words.say("head", Map.of("year", year));
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    plan.forEach(line -> calendar.addEvent(event(line)));
    return FoldedLines.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
  }

  private VEvent event(PlanLine line) {
    VEvent event = new VEvent();
    event.setUid("anniversary-" + line.anniversaryId() + "@waishi");
    event.setDateTimeStamp(Date.from(line.planFrom().atStartOfDay().toInstant(ZoneOffset.UTC)));
    event.setSummary(line.title(words.language()));
    event.setDescription(notes(line));
    event.setStatus(line.approximate() ? Status.tentative() : Status.confirmed());
    event.setTransparency(true);
    event.setDateStart(day(line.on().first()));
    event.setDateEnd(day(line.on().last().plusDays(1)));
    return event;
  }

  private String notes(PlanLine line) {
    String notes =
        words.category(line)
            + " · "
            + words.treatment(line)
            + "\n"
            + words.say("plan-from", Map.of("day", line.planFrom()));
    return line.approximate() ? notes + "\n" + words.say("approximate") : notes;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
