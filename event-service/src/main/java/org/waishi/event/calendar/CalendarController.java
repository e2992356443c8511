package org.waishi.event.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.event.engagement.EngagementFilter;
import org.waishi.event.engagement.Engagements;
import org.waishi.event.engagement.desk.EngagementView;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Engagements on a calendar. */
@RestController
@Tag(name = "Engagements")
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.DUTY_OFFICER, Role.AUDITOR})
class CalendarController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Engagements engagements;
  private final CalendarFeed feed;

  CalendarController(Engagements engagements, CalendarFeed feed) {
    this.engagements = engagements;
    this.feed = feed;
  }

  @GetMapping("/engagements/calendar")
  @Operation(summary = "What is, or may be, held in a month, by first day")
  ResponseEntity<Page<EngagementView>> month(@Valid MonthFilter filter, PageRequest page) {
    return Answers.page(engagements.page(filter.days(), page), EngagementView::of);
  }

  @GetMapping(path = "/engagements.ics", produces = "text/calendar")
  @Operation(summary = "Engagements as an iCalendar feed; a subscriber who is up to date gets 304")
  ResponseEntity<byte[]> feed(@Valid EngagementFilter filter, Locale language) {
    CalendarFeed.Written written = feed.of(engagements.all(filter), language);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .eTag(written.tag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .body(written.text());
  }
}
