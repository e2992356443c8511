package org.waishi.friendship.anniversary.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.document.PaperPrinter;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;

/** The plan of a year at the door. */
@RestController
@RequestMapping("/api/v1/anniversary-plans")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "anniversaries")
class PlanController {

  /** From the first year that has a rule on to the last that a run takes. */
  private static final String YEAR = "/{year:(?:19[5-9]|20\\d|21\\d)\\d}";

  private static final TableExport<PlanLine> TABLE =
      new TableExport<PlanLine>()
          .column("on", line -> line.on().text())
          .column("title_zh", PlanLine::titleZh)
          .column("title_en", PlanLine::titleEn)
          .column("category", PlanLine::category)
          .column("celebrate", line -> line.celebrate() ? "Y" : "N")
          .column("document_number", PlanLine::documentNumber)
          .column("plan_from", PlanLine::planFrom)
          .column("subject_kind", PlanLine::subjectKind)
          .column("subject_id", PlanLine::subjectId)
          .column("country", PlanLine::country);

  private final YearPlan plans;
  private final PaperPrinter printer;

  PlanController(YearPlan plans, PaperPrinter printer) {
    this.plans = plans;
    this.printer = printer;
  }

  @GetMapping(path = YEAR, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The plan of a year month by month, in Chinese and English")
  List<PlanLine> plan(@PathVariable int year) {
    return plans.of(year);
  }

  @GetMapping(
      path = YEAR + "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same plan as a table")
  Sheet<PlanLine> exports(@PathVariable int year) {
    return TABLE.sheet("anniversaries-" + year, plans.of(year));
  }

  @GetMapping(path = YEAR + ".ics", produces = "text/calendar")
  @Operation(summary = "The same plan as an iCalendar of whole days, in the reader's language")
  ResponseEntity<byte[]> calendar(@PathVariable int year, Locale reader) {
    byte[] text = new PlanCalendar(reader).of(year, plans.of(year));
    return file(MediaType.parseMediaType("text/calendar;charset=UTF-8"), year + ".ics", reader)
        .body(text);
  }

  @GetMapping(path = YEAR + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(summary = "The same plan as a paper, in the reader's language")
  ResponseEntity<byte[]> paper(@PathVariable int year, Locale reader) {
    byte[] pdf = printer.print(new PlanPaper(reader).of(year, plans.of(year)));
    return file(MediaType.APPLICATION_PDF, year + ".pdf", reader).body(pdf);
  }

  private static ResponseEntity.BodyBuilder file(MediaType type, String end, Locale reader) {
    String name =
        ContentDisposition.attachment().filename("anniversaries-" + end).build().toString();
    return ResponseEntity.ok()
        .contentType(type)
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CONTENT_LANGUAGE, PlanWords.of(reader).language().getLanguage())
        .header(HttpHeaders.CONTENT_DISPOSITION, name);
  }
}
