package org.waishi.friendship.friend.custody;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;
import org.waishi.platform.table.Sheet;
import org.waishi.platform.table.TableExport;
import org.waishi.platform.table.TableFile;

/** Whose data were kept long enough, for the office to decide. */
@RestController
@RequestMapping("/api/v1/friends/overdue-retentions")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
@Tag(name = "friends")
class RetentionController {

  private static final TableExport<Retentions.Over> TABLE =
      new TableExport<Retentions.Over>()
          .column("friend_id", Retentions.Over::friendId)
          .column("data_class", Retentions.Over::dataClass)
          .column("since", Retentions.Over::since)
          .column("due_on", Retentions.Over::dueOn)
          .column("days_late", Retentions.Over::daysLate)
          .column("requested_on", Retentions.Over::requestedOn)
          .column("hold", Retentions.Over::hold)
          .column("next_step", Retentions.Over::nextStep);

  private final Retentions retentions;

  RetentionController(Retentions retentions) {
    this.retentions = retentions;
  }

  @GetMapping
  @Operation(summary = "Lists friends whose data were kept long enough, with the next step")
  List<Retentions.Over> overdue() {
    return retentions.all();
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<Retentions.Over> exports() {
    return TABLE.sheet("overdue-retentions", retentions.all());
  }
}
