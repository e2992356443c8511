package org.waishi.apec.economy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.economy.Economy.Participation;
import org.waishi.apec.economy.Economy.Stay;
import org.waishi.platform.command.Origin;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports.Upload;
import org.waishi.platform.web.problem.Rejection;

/** Economies of the card scheme. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({
  Role.OFFICER,
  Role.REVIEWER,
  Role.LEADER,
  Role.WINDOW_CLERK,
  Role.ENTERPRISE,
  Role.ADMIN,
  Role.AUDITOR
})
@Tag(name = "economies", description = "Economies of the card scheme (经济体)")
class EconomyController {

  private final Economies economies;
  private final InstantSource clock;
  private final ZoneId officeZone;

  EconomyController(Economies economies, InstantSource clock, ZoneId officeZone) {
    this.economies = economies;
    this.clock = clock;
    this.officeZone = officeZone;
  }

  /** An economy as it is on one day. */
  record View(
      @Schema(example = "MY") String code,
      @Schema(example = "MYS") String cardCode,
      @Schema(example = "Malaysia") String nameEn,
      @Schema(example = "马来西亚") String nameZh,
      Participation participation,
      @Schema(example = "90") @Nullable Integer stayDays,
      List<Stay> stays,
      boolean appliesToPrcApplicant,
      @Nullable Boolean nonBusinessUse,
      @Nullable String notes) {

    static View of(Economy economy, LocalDate on) {
      return new View(
          economy.code(),
          economy.cardCode(),
          economy.nameEn(),
          economy.nameZh(),
          economy.participation(),
          economy.stayDays(on).orElse(null),
          economy.stays(),
          economy.appliesToPrcApplicant(),
          economy.nonBusinessUse(),
          economy.notes());
    }
  }

  /** All economies. */
  record All(List<View> items) {}

  @PostMapping(
      path = "/economy-imports",
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = MediaType.APPLICATION_JSON_VALUE)
  @RolesAllowed({Role.OFFICER, Role.ADMIN})
  @Operation(summary = "Load the whole table of economies, or nothing of it")
  ImportReport load(
      @RequestBody TableFile file,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin origin) {
    return economies.take(new Upload(file, dryRun), origin);
  }

  @GetMapping("/economies")
  @Operation(summary = "All economies, with the stay days of a day (today when none is given)")
  All all(@RequestParam(required = false) @Nullable LocalDate on) {
    return new All(
        economies.table().economies().stream().map(one -> View.of(one, day(on))).toList());
  }

  @GetMapping("/economies/{code}")
  @Operation(summary = "One economy, by the two letters of its code")
  View one(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate on) {
    return economies
        .find(code)
        .map(economy -> View.of(economy, day(on)))
        .orElseThrow(() -> Rejection.notFound().thrown());
  }

  private LocalDate day(@Nullable LocalDate on) {
    return on == null ? LocalDate.ofInstant(clock.instant(), officeZone) : on;
  }
}
