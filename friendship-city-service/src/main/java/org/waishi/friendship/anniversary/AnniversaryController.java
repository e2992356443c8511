package org.waishi.friendship.anniversary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.history.History;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.store.Origin;
import org.waishi.platform.store.Stored;
import org.waishi.platform.web.Answers;
import org.waishi.platform.web.Fault;
import org.waishi.platform.web.Page;
import org.waishi.platform.web.Rejection;

/** Anniversaries at the door. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "anniversaries")
class AnniversaryController {

  private final Anniversaries anniversaries;
  private final History history;

  AnniversaryController(Anniversaries anniversaries, History history) {
    this.anniversaries = anniversaries;
    this.history = history;
  }

  record Run(@Nullable Integer year, @Nullable LocalDate on) {}

  record Shown(String id, AnniversaryFacts facts, boolean approximate, boolean due) {
    static Shown of(Stored<Anniversary> stored) {
      Anniversary state = stored.state();
      return new Shown(stored.id(), state.facts(), state.facts().on().approximate(), state.due());
    }
  }

  @PostMapping("/anniversary-runs")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Makes the anniversaries of a year, or of 24 months from a day")
  Anniversaries.Report run(@Valid @RequestBody Run body, Origin by) {
    if (body.year() != null && body.on() == null) {
      return anniversaries.year(body.year(), by);
    }
    if (body.on() != null && body.year() == null) {
      return anniversaries.on(body.on(), by);
    }
    throw Rejection.invalid(List.of(Fault.of("year", "year-or-day"))).thrown();
  }

  @GetMapping("/anniversaries")
  @Operation(summary = "Lists anniversaries")
  ResponseEntity<Page<Shown>> list(
      PageRequest page,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Category category) {
    return Answers.page(anniversaries.page(year, category, page), Shown::of);
  }

  @GetMapping("/anniversaries/{id}")
  @Operation(summary = "Shows one anniversary")
  ResponseEntity<Shown> one(@PathVariable String id) {
    return Answers.found(anniversaries.find(id), Shown::of);
  }

  @GetMapping("/anniversaries/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(id);
  }
}
