package org.waishi.friendship.network.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.intake.RowIntake;
import org.waishi.friendship.intake.RowRules;
import org.waishi.friendship.network.desk.PartnerLinkTable.Row;
import org.waishi.friendship.network.link.PartnerLink;
import org.waishi.friendship.network.link.PartnerLinks;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.id.Ids;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.web.problem.Fault;

/** Tables of pairs of institutions. */
@RestController
@RequestMapping("/api/v1/partner-link-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class PartnerLinkImports {

  private final RowIntake.Kind<Row, PartnerLinks.Past> intake;
  private final PartnerLinks links;
  private final Ties ties;

  PartnerLinkImports(RowIntake intake, Loads loads, PartnerLinks links, Ties ties) {
    this.intake =
        intake.kind(
            PartnerLinkTable.SHAPE,
            loads.kind(
                "partner-links", PartnerLinks.Past.class, PartnerLinks.Past::id, links::bringIn));
    this.links = links;
    this.ties = ties;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(summary = "Takes in pairs of institutions, closed ones too, wholly or not at all")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return intake.take(new OneTable(links.counted()), new Imports.Upload(table, dryRun), by);
  }

  /** A long table names few ties, and each often. */
  private final class OneTable implements RowRules<Row, PartnerLinks.Past> {

    private final Set<String> counted;
    private final Map<String, Optional<Tie>> seen = new HashMap<>();

    OneTable(Set<String> counted) {
      this.counted = counted;
    }

    @Override
    public String derived(Row row) {
      var body = row.body();
      return Ids.derived(
          "partner-link-row",
          body.tieId(),
          body.kind(),
          body.ours().zh(),
          body.theirs().en(),
          body.since().text());
    }

    @Override
    public Optional<Row> find(String id) {
      return links.find(id).map(Stored::state).map(Row::of);
    }

    @Override
    public String place(Row row) {
      var body = row.body();
      return row.ending() == null
          ? PartnerLink.slot(city(body.tieId()), body.kind(), body.ours(), body.theirs())
          : derived(row);
    }

    @Override
    public List<Fault> against(Row row) {
      return links
          .against(row.body().wish(), row.ending(), tie(row.body().tieId()), counted)
          .stream()
          .map(OneTable::fault)
          .toList();
    }

    @Override
    public PartnerLinks.Past told(Row row) {
      Tie tie = tie(row.body().tieId()).orElseThrow();
      return new PartnerLinks.Past(derived(row), row.body().wish().with(tie), row.ending());
    }

    private String city(String tieId) {
      return tie(tieId).map(Tie::cityId).orElse(tieId);
    }

    private Optional<Tie> tie(String id) {
      return seen.computeIfAbsent(id, any -> ties.find(any).map(Stored::state));
    }

    private static Fault fault(Refusal refusal) {
      return Fault.refused(0, column(refusal.code()), refusal);
    }

    private static String column(String code) {
      return switch (code) {
        case "unknown-tie", "tie-has-ended" -> "tie_id";
        case "unknown-institution-kind" -> "kind";
        case "end-before-beginning" -> "closed_on";
        case "day-to-come" -> "since";
        default -> "";
      };
    }
  }
}
