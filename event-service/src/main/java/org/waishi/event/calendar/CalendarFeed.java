package org.waishi.event.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.stereotype.Component;
import org.waishi.event.engagement.Engagement;
import org.waishi.platform.command.Stored;
import org.waishi.platform.icalendar.FoldedLines;
import org.waishi.platform.id.Ids;

/** Writes engagements as an iCalendar: the same engagements give the same bytes. */
@Component
class CalendarFeed {

  private final ZoneId zone;

  CalendarFeed(ZoneId officeZone) {
    this.zone = officeZone;
  }

  /** A feed as bytes, with the tag by which a reader knows that nothing has changed. */
  record Written(byte[] text, String tag) {}

  Written of(List<Stored<Engagement>> engagements, Locale language) {
    CalendarWords words = new CalendarWords(language);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Waishi//Engagements//EN");
    calendar.setMethod("PUBLISH");
    calendar.setName(words.calendarName());
    calendar.setExperimentalProperty("X-WR-CALNAME", words.calendarName());
    engagements.forEach(
        stored -> calendar.addEvent(new CalendarEntry(stored, zone, words).event()));
    String text = FoldedLines.of(written(calendar));
    return new Written(text.getBytes(StandardCharsets.UTF_8), "\"" + Ids.digest(text) + "\"");
  }

  private String written(ICalendar calendar) {
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(TimeZone.getTimeZone(zone), OfficeZone.described(zone)));
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
