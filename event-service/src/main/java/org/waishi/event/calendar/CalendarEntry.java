package org.waishi.event.calendar;

import biweekly.component.VEvent;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waishi.event.date.Dates;
import org.waishi.event.date.Hours;
import org.waishi.event.engagement.Engagement;
import org.waishi.event.warning.Warning;
import org.waishi.platform.command.Stored;

/** One engagement on the feed. */
record CalendarEntry(Stored<Engagement> stored, ZoneId zone, CalendarWords words) {

  VEvent event() {
    Date modified = Date.from(stored.modified().at());
    VEvent event = new VEvent();
    event.setUid("engagement-" + stored.id() + "@waishi");
    event.setSequence(Math.toIntExact(stored.version()));
    event.setDateTimeStamp(modified);
    event.setLastModified(new LastModified(modified));
    event.setStatus(status());
    write(event);
    time(event);
    return event;
  }

  private void write(VEvent event) {
    var said = engagement().plan().words();
    event.setSummary(words.choose(said.titleZh(), said.titleEn()));
    if (said.place() != null) {
      event.setLocation(said.place());
    }
    String notes = notes().collect(Collectors.joining("\n"));
    if (!notes.isEmpty()) {
      event.setDescription(notes);
    }
  }

  private Stream<String> notes() {
    Stream<String> approximate = dates().exact() ? Stream.of() : Stream.of(words.approximate());
    Stream<Warning.Flag> flags = engagement().flags().values().stream();
    return Stream.concat(approximate, flags.map(words::of).distinct().sorted());
  }

  private void time(VEvent event) {
    Hours hours = dates().hours();
    if (hours == null) {
      event.setDateStart(day(dates().firstDay()));
      event.setDateEnd(day(dates().lastDay().plusDays(1)));
    } else {
      event.setDateStart(instant(dates().firstDay().atTime(hours.from())), true);
      event.setDateEnd(instant(dates().lastDay().atTime(hours.until())), true);
    }
  }

  private Date instant(LocalDateTime local) {
    return Date.from(local.atZone(zone).toInstant());
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private Status status() {
    return switch (engagement().standing().state()) {
      case CANCELLED -> Status.cancelled();
      case CONCLUDED -> Status.confirmed();
      case APPROVED -> dates().exact() ? Status.confirmed() : Status.tentative();
      case PROPOSED, RETURNED -> Status.tentative();
    };
  }

  private Engagement engagement() {
    return stored.state();
  }

  private Dates dates() {
    return engagement().plan().dates();
  }
}
