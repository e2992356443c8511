package org.waishi.event.engagement;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.waishi.platform.store.Stored;

/** Engagements as an iCalendar (RFC 5545) of all-day events. */
final class CalendarFeed {

  private CalendarFeed() {}

  static byte[] of(List<Stored<Engagement>> engagements, Locale language) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Waishi//Engagements//EN");
    boolean chinese = language.getLanguage().equals("zh");
    engagements.forEach(stored -> calendar.addEvent(event(stored, chinese)));
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(Stored<Engagement> stored, boolean chinese) {
    Engagement engagement = stored.state();
    Date modified = Date.from(stored.modified().at());
    VEvent event = new VEvent();
    event.setUid("engagement-" + stored.id() + "@waishi");
    event.setDateTimeStamp(modified);
    event.setLastModified(new LastModified(modified));
    event.setSummary(chinese ? engagement.titleZh() : engagement.titleEn());
    event.setDateStart(day(engagement.dates().firstDay()));
    event.setDateEnd(day(engagement.dates().lastDay().plusDays(1)));
    event.setStatus(status(engagement));
    event.setSequence((int) stored.version());
    if (!engagement.dates().exact()) {
      event.setDescription(chinese ? "日期待定" : "The date is approximate.");
    }
    if (engagement.place() != null) {
      event.setLocation(engagement.place());
    }
    return event;
  }

  private static Status status(Engagement engagement) {
    return switch (engagement.state()) {
      case CANCELLED -> Status.cancelled();
      case APPROVED -> engagement.dates().exact() ? Status.confirmed() : Status.tentative();
      case PROPOSED, RETURNED -> Status.tentative();
    };
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
