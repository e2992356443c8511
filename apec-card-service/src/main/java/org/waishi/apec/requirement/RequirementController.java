package org.waishi.apec.requirement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.paper.ApplicationKind;
import org.waishi.platform.security.Role;

/** Tells beforehand what an application must have, so that nobody has to find out by gaps. */
@RestController
@RequestMapping("/api/v1/card-requirements")
@Tag(name = "card-requirements", description = "What a complete application has (申请材料清单)")
class RequirementController {

  private final CardRules rules;
  private final InstantSource clock;

  RequirementController(CardRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** All that is asked, and the time the office then has. */
  record All(List<Requirement> items, ReviewTime review) {}

  @GetMapping
  @RolesAllowed({
    Role.ENTERPRISE,
    Role.WINDOW_CLERK,
    Role.OFFICER,
    Role.REVIEWER,
    Role.LEADER,
    Role.ADMIN,
    Role.AUDITOR
  })
  @Operation(
      summary = "What an application of a kind must have on a day (today when none is given)")
  All all(
      @RequestParam(defaultValue = "NEW") ApplicationKind kind,
      @RequestParam(required = false) @Nullable LocalDate on) {
    LocalDate day = Objects.requireNonNullElseGet(on, () -> rules.day(clock.instant()));
    return new All(rules.asked(kind, day), rules.reviewTime(day));
  }
}
