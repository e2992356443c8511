package org.waishi.friendship.suggestion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.Weight;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.time.OfficeDay;

/** Which tie next. */
@RestController
@RequestMapping("/api/v1/tie-suggestions")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "tie-suggestions")
class SuggestionController {

  private static final int USUAL = 20;

  private static final TableExport<Suggestion> TABLE =
      new TableExport<Suggestion>()
          .column("rank", Suggestion::rank)
          .column("city_id", Suggestion::cityId)
          .column("city_zh", Suggestion::nameZh)
          .column("city_en", Suggestion::nameEn)
          .column("country", Suggestion::country)
          .column("region", Suggestion::region)
          .column("points", Suggestion::points)
          .column(
              "reason_zh",
              one -> one.lines().stream().map(Line::zh).collect(Collectors.joining("\n")))
          .column(
              "reason_en",
              one -> one.lines().stream().map(Line::en).collect(Collectors.joining("\n")));

  private static final TableExport<Weight> CRITERIA =
      new TableExport<Weight>()
          .column("valid_from", Weight::validFrom)
          .column("criterion", Weight::criterion)
          .column("weight", Weight::weight)
          .column("name_zh", Weight::nameZh)
          .column("name_en", Weight::nameEn);

  private final Suggestions suggestions;
  private final OfficeDay office;

  SuggestionController(Suggestions suggestions, OfficeDay office) {
    this.suggestions = suggestions;
    this.office = office;
  }

  /**
   * What is asked for.
   *
   * @param on the day, today when it is missing
   * @param country ISO 3166 code
   * @param region code of a region
   * @param network only cities that this network would admit
   * @param top how many at most
   */
  record Asked(
      @Nullable LocalDate on,
      @Nullable String country,
      @Nullable String region,
      @Nullable String network,
      @Nullable @Min(1) @Max(500) Integer top) {

    Suggestions.Wish wish() {
      return new Suggestions.Wish(country, region, network);
    }
  }

  @GetMapping
  @Operation(summary = "Ranks the cities to look at next, with the reason line by line")
  List<Suggestion> list(@Valid Asked asked) {
    return of(asked);
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Suggestion> exports(@Valid Asked asked) {
    return TABLE.sheet("tie-suggestions", of(asked));
  }

  @GetMapping("/criteria")
  @Operation(summary = "The criteria and weights of a day")
  List<Weight> criteria(@RequestParam(required = false) @Nullable LocalDate on) {
    return suggestions.criteria(on == null ? office.today() : on);
  }

  @GetMapping(
      path = "/criteria/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same as a table")
  Sheet<Weight> criteriaTable(@RequestParam(required = false) @Nullable LocalDate on) {
    return CRITERIA.sheet("tie-suggestion-criteria", criteria(on));
  }

  private List<Suggestion> of(Asked asked) {
    LocalDate day = Objects.requireNonNullElseGet(asked.on(), office::today);
    return suggestions.on(day, asked.wish()).stream()
        .limit(Objects.requireNonNullElse(asked.top(), USUAL))
        .toList();
  }
}
