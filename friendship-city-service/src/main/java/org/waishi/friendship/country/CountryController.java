package org.waishi.friendship.country;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Precondition;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Countries at the door. */
@RestController
@RequestMapping("/api/v1/countries")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "countries")
class CountryController {

  private final Countries countries;
  private final History history;

  CountryController(Countries countries, History history) {
    this.countries = countries;
    this.history = history;
  }

  record RelationsChange(
      @NotNull Countries.Change change,
      @NotNull PartialDate on,
      @Valid @NotNull RelationsSource source) {

    Countries.News news() {
      return new Countries.News(change, on, source);
    }
  }

  record Shown(
      String iso2,
      String nameEn,
      String nameZh,
      List<Period> relations,
      @Nullable PartialDate downgraded,
      List<Membership> memberships,
      @Nullable String dateSource,
      @Nullable String notes) {
    static Shown of(Stored<Country> stored) {
      Country c = stored.state();
      return new Shown(
          c.iso2(),
          c.nameEn(),
          c.nameZh(),
          c.relations(),
          c.downgraded(),
          c.memberships(),
          c.dateSource(),
          c.notes());
    }
  }

  @GetMapping
  @Operation(summary = "Lists countries by code")
  ResponseEntity<Page<Shown>> list(PageRequest page, Countries.Filter filter) {
    return Answers.page(countries.page(filter, page), Shown::of);
  }

  @GetMapping("/{iso2}")
  @Operation(summary = "Shows one country")
  ResponseEntity<Shown> one(@PathVariable String iso2) {
    return Answers.found(countries.find(iso2), Shown::of);
  }

  @GetMapping("/{iso2}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String iso2) {
    return history.of(countries.find(iso2));
  }

  @PostMapping("/{iso2}/relations-changes")
  @RolesAllowed({Role.REVIEWER, Role.LEADER, Role.ADMIN})
  @Operation(
      summary =
          "Notes that relations were set up, resumed, downgraded, restored or broken off, with its source")
  ResponseEntity<Shown> change(
      @PathVariable String iso2,
      Precondition seen,
      @Valid @RequestBody RelationsChange body,
      Origin origin) {
    Command command = Command.of(origin, body).expecting(seen);
    return Answers.changed(countries.change(iso2, command, body.news()), Shown::of);
  }
}
