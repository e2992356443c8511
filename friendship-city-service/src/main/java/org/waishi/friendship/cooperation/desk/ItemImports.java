package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.cooperation.ItemState;
import org.waishi.friendship.cooperation.desk.ItemTable.Row;
import org.waishi.friendship.intake.RowIntake;
import org.waishi.friendship.intake.RowRules;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.load.Loads;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.table.desk.ImportReport;
import org.waishi.platform.table.desk.Imports;
import org.waishi.platform.web.problem.Fault;

/** Tables of projects. */
@RestController
@RequestMapping("/api/v1/cooperation-item-imports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "imports")
class ItemImports implements RowRules<Row, CooperationItem.Outline> {

  private final RowIntake.Kind<Row, CooperationItem.Outline> intake;
  private final CooperationItems items;
  private final Ties ties;

  ItemImports(RowIntake intake, Loads loads, CooperationItems items, Ties ties) {
    this.intake =
        intake.kind(
            ItemTable.SHAPE,
            loads.kind(
                "cooperation-items",
                CooperationItem.Outline.class,
                CooperationItem.Outline::id,
                items::bringIn));
    this.items = items;
    this.ties = ties;
  }

  @PostMapping(
      consumes = {TableFile.CSV, TableFile.JSON},
      produces = "application/json")
  @Operation(
      summary = "Proposes the projects of a table, each with its milestones, or none of them")
  ImportReport take(
      @RequestBody TableFile table,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Origin by) {
    return intake.take(this, new Imports.Upload(table, dryRun), by);
  }

  @Override
  public String derived(Row row) {
    NewItem item = row.item();
    return Ids.derived("cooperation-item-row", item.tieId(), item.titleZh(), item.titleEn());
  }

  @Override
  public Optional<Row> find(String id) {
    return items.find(id).map(there -> Row.of(id, there.state()));
  }

  @Override
  public List<Fault> against(Row row) {
    List<Fault> faults = new ArrayList<>();
    if (row.state() != ItemState.PROPOSED) {
      faults.add(Fault.of("state", "state-not-importable").with("state", row.state().name()));
    }
    items.against(row.item().tieId()).stream()
        .map(refusal -> Fault.refused(0, "tie_id", refusal))
        .forEach(faults::add);
    return faults;
  }

  @Override
  public CooperationItem.Outline told(Row row) {
    String country = ties.find(row.item().tieId()).orElseThrow().state().country();
    return new CooperationItem.Outline(
        derived(row),
        row.item().plan(country),
        row.milestones().stream()
            .map(one -> new CooperationItem.Planned(one.key(), one.title(), one.due()))
            .toList());
  }
}
