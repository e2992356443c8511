package org.waishi.friendship.overdue;

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

/** Late reviews at the door. */
@RestController
@RequestMapping("/api/v1/ties/overdue-reviews")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "ties")
class OverdueReviewController {

  private static final TableExport<OverdueReviews.Late> TABLE =
      new TableExport<OverdueReviews.Late>()
          .column("tie_id", OverdueReviews.Late::tieId)
          .column("agreement_id", OverdueReviews.Late::agreementId)
          .column("number", OverdueReviews.Late::number)
          .column("country", OverdueReviews.Late::country)
          .column("kind", OverdueReviews.Late::kind)
          .column("stage", OverdueReviews.Late::stage)
          .column("started", OverdueReviews.Late::started)
          .column("due_on", OverdueReviews.Late::dueOn)
          .column("days_late", OverdueReviews.Late::daysLate)
          .column("provisional", late -> late.provisional() ? "Y" : "N");

  private final OverdueReviews reviews;

  OverdueReviewController(OverdueReviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping
  @Operation(
      summary = "Lists reviews of ties and agreements whose time has passed, the latest first")
  List<OverdueReviews.Late> all() {
    return reviews.all();
  }

  @GetMapping(
      path = "/exports",
      produces = {TableFile.CSV, TableFile.JSON})
  @Operation(summary = "The same list as a table")
  Sheet<OverdueReviews.Late> exports() {
    return TABLE.sheet("overdue-reviews", reviews.all());
  }
}
