package org.waishi.friendship.tie.overdue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.security.Role;

/** Late reviews at the door. */
@RestController
@RequestMapping("/api/v1/ties/overdue-reviews")
@RolesAllowed({Role.OFFICER, Role.REVIEWER, Role.LEADER, Role.ADMIN, Role.AUDITOR})
@Tag(name = "ties")
class OverdueReviewController {

  private final OverdueReviews reviews;

  OverdueReviewController(OverdueReviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping
  @Operation(summary = "Lists reviews whose body let its time pass, the latest first")
  List<OverdueReviews.Late> all() {
    return reviews.all();
  }
}
