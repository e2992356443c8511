package org.waishi.friendship.anniversary.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.anniversary.Anniversaries;
import org.waishi.friendship.anniversary.Anniversary;
import org.waishi.friendship.anniversary.AnniversaryFacts;
import org.waishi.friendship.anniversary.Category;
import org.waishi.friendship.anniversary.WrittenException;
import org.waishi.friendship.history.History;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;

/** Anniversaries at the door. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "anniversaries")
class AnniversaryController {

  private static final TableExport<Shown> TABLE =
      new TableExport<Shown>()
          .column("id", Shown::id)
          .column("subject_kind", one -> one.facts().subjectKind())
          .column("subject_id", one -> one.facts().subjectId())
          .column("country", one -> one.facts().country())
          .column("years", one -> one.facts().years())
          .column("category", one -> one.facts().category())
          .column("on", one -> one.facts().on().text())
          .column("approximate", one -> one.approximate() ? "Y" : "N")
          .column("plan_from", one -> one.facts().planFrom())
          .column("due", one -> one.due() ? "Y" : "N")
          .column("celebrate", one -> one.celebrate() ? "Y" : "N")
          .column("exception_document", Shown::exceptionDocument);

  private final Anniversaries anniversaries;
  private final History history;
  private final OfficeDay office;

  AnniversaryController(Anniversaries anniversaries, History history, OfficeDay office) {
    this.office = office;
    this.anniversaries = anniversaries;
    this.history = history;
  }

  /** Either a year or a day. */
  record Run(
      @Nullable @Min(1950) @Max(2199) @Schema(example = "2022") Integer year,
      @Nullable @Schema(example = "2026-01-01") LocalDate on) {

    @AssertTrue(message = "{waishi.year-or-day}")
    @Schema(hidden = true)
    boolean isYearOrDay() {
      return (year == null) != (on == null) && (on == null || on.getYear() < 2200);
    }

    /** The day on which it can be run first. */
    private LocalDate day() {
      return year == null ? Objects.requireNonNull(on) : LocalDate.of(year, 1, 1);
    }
  }

  /**
   * An anniversary as its readers see it.
   *
   * @param exception the paper by which it may be celebrated although its years are not round
   * @param asked the exception that waits for somebody else
   */
  record Shown(
      String id,
      AnniversaryFacts facts,
      boolean approximate,
      boolean due,
      boolean celebrate,
      @Nullable WrittenException exception,
      Anniversary.@Nullable Asked asked) {

    static Shown of(Stored<Anniversary> stored) {
      Anniversary state = stored.state();
      return new Shown(
          stored.id(),
          state.facts(),
          state.facts().on().approximate(),
          state.due(),
          state.celebrate(),
          state.exception(),
          state.asked());
    }

    private @Nullable String exceptionDocument() {
      return exception == null ? null : exception.documentNumber();
    }
  }

  @PostMapping("/anniversary-runs")
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(
      summary = "Makes the anniversaries of a year that has begun, or of 24 months from a day")
  Anniversaries.Report run(@Valid @RequestBody Run body, Origin by) {
    Answers.unless(office.against(body.day()));
    return body.year() == null
        ? anniversaries.on(Objects.requireNonNull(body.on()), by)
        : anniversaries.year(body.year(), by);
  }

  @GetMapping("/anniversaries")
  @Operation(summary = "Lists anniversaries")
  ResponseEntity<Page<Shown>> list(
      PageRequest page,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Category category) {
    return Answers.page(anniversaries.page(year, category, page), Shown::of);
  }

  @GetMapping(
      path = "/anniversaries/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Shown> exports(
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Category category) {
    return TABLE.sheet(
        "anniversaries", anniversaries.all(year, category).stream().map(Shown::of).toList());
  }

  @GetMapping("/anniversaries/{id}")
  @Operation(summary = "Shows one anniversary")
  ResponseEntity<Shown> one(@PathVariable String id) {
    return Answers.found(anniversaries.find(id), Shown::of);
  }

  @GetMapping("/anniversaries/{id}/history")
  @Operation(summary = "Tells what happened to it")
  List<History.Entry> history(@PathVariable String id) {
    return history.of(anniversaries.find(id));
  }
}
