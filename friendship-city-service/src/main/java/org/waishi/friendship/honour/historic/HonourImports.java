package org.waishi.friendship.honour.historic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.honour.HistoricHonour;
import org.waishi.friendship.honour.Nominations;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.person.Persons;
import org.waishi.friendship.paper.Papers;
import org.waishi.platform.command.Origin;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** Tables of honours that were given before there was this register. */
@RestController
@RequestMapping("/api/v1/honour-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class HonourImports {

  private final Imports imports;
  private final HonourLoads loads;
  private final Nominations nominations;
  private final HonourRules rules;
  private final Persons persons;
  private final Papers papers;
  private final Problems problems;

  HonourImports(
      Imports imports,
      HonourLoads loads,
      Nominations nominations,
      HonourRules rules,
      Persons persons,
      Papers papers,
      Problems problems) {
    this.imports = imports;
    this.loads = loads;
    this.nominations = nominations;
    this.rules = rules;
    this.persons = persons;
    this.papers = papers;
    this.problems = problems;
  }

  /**
   * What became of a table.
   *
   * @param remarks what is odd about rows that come in all the same, since so it was
   */
  @Schema(name = "HonourImportReport")
  record Report(ImportReport report, List<Problem.FieldError> remarks) {

    /** Keeps its own copy. */
    Report {
      remarks = List.copyOf(remarks);
    }
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes over honours that were given before this register, wholly or not")
  Report take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by,
      Locale language) {
    HonourCheck check = new HonourCheck(nominations, rules, persons, papers);
    Intake<HistoricHonour> intake =
        new Intake<>(
            HonourTable.SHAPE,
            check::faults,
            HistoricHonour::id,
            rows -> loads.accept(check.fresh(rows), by));
    ImportReport report = imports.take(intake, new Imports.Upload(table, dryRun));
    return new Report(
        report, check.remarks().stream().map(odd -> problems.inWords(odd, language)).toList());
  }
}
