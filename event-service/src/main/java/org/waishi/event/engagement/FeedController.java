package org.waishi.event.engagement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/** The calendar that other calendars subscribe to. */
@RestController
@Tag(name = "Engagements")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.DUTY_OFFICER, Role.AUDITOR})
class FeedController {

  private final Engagements engagements;

  FeedController(Engagements engagements) {
    this.engagements = engagements;
  }

  @GetMapping(path = "/api/v1/engagements.ics", produces = "text/calendar")
  @Operation(summary = "All engagements as an iCalendar feed")
  ResponseEntity<byte[]> feed(Locale language) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .body(CalendarFeed.of(engagements.all(), language));
  }
}
