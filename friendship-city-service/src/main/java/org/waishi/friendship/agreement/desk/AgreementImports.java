package org.waishi.friendship.agreement.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.agreement.Agreements;
import org.waishi.friendship.agreement.Conclusions;
import org.waishi.friendship.agreement.HistoricAgreement;
import org.waishi.platform.command.Origin;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.table.desk.Intake;

/** Tables of agreements that were signed before there was this register. */
@RestController
@RequestMapping("/api/v1/agreement-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class AgreementImports {

  private final Imports imports;
  private final Loads.Kind<HistoricAgreement> loads;
  private final AgreementTable table;
  private final Conclusions conclusions;
  private final Agreements agreements;

  AgreementImports(
      Imports imports,
      Loads loads,
      AgreementTable table,
      Conclusions conclusions,
      Agreements agreements) {
    this.imports = imports;
    this.loads =
        loads.kind(
            "agreements", HistoricAgreement.class, HistoricAgreement::id, conclusions::bringIn);
    this.table = table;
    this.conclusions = conclusions;
    this.agreements = agreements;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes over agreements signed before this register, wholly or not at all")
  ImportReport take(
      @RequestBody TableFile file,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    AgreementCheck check = new AgreementCheck(conclusions, agreements);
    Intake<HistoricAgreement> intake =
        new Intake<>(
            table.shape(),
            check::faults,
            HistoricAgreement::id,
            _ -> loads.accept(check.fresh(), by));
    return imports.take(intake, new Imports.Upload(file, dryRun));
  }
}
