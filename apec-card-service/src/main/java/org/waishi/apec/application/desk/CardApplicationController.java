package org.waishi.apec.application.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.apec.application.CardApplications;
import org.waishi.apec.application.CardApplications.Filter;
import org.waishi.apec.application.desk.ApplicationViews.HistoryEntry;
import org.waishi.apec.application.desk.ApplicationViews.View;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.security.Caller;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.answer.Page;
import org.waishi.platform.web.problem.Rejection;

/** Shows card applications. */
@RestController
@RequestMapping("/api/v1/card-applications")
@RolesAllowed({
  Role.ENTERPRISE,
  Role.WINDOW_CLERK,
  Role.OFFICER,
  Role.REVIEWER,
  Role.LEADER,
  Role.AUDITOR
})
@Tag(name = "card-applications", description = "Applications for the card (商务旅行卡申请)")
class CardApplicationController {

  private final CardApplications applications;
  private final ApplicationViews views;

  CardApplicationController(CardApplications applications, ApplicationViews views) {
    this.applications = applications;
    this.views = views;
  }

  /** Which passport is looked for. */
  record Search(
      @Schema(example = "E12345678") @NotNull @Pattern(regexp = "[A-Za-z0-9 -]{5,30}")
          String passport) {

    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Search[sealed]";
    }
  }

  /** A life, oldest fact first. */
  record History(List<HistoryEntry> items) {}

  @GetMapping
  @Operation(summary = "Applications, newest first; an enterprise sees its own")
  ResponseEntity<Page<View>> list(Filter filter, Caller caller, PageRequest page) {
    return Answers.page(applications.page(filter, caller, page), views::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One application, personal data masked")
  ResponseEntity<View> one(@PathVariable String id, Caller caller) {
    return Answers.found(applications.find(id, caller), views::of);
  }

  @GetMapping("/{id}/history")
  @Operation(summary = "Everything that happened to it")
  History history(@PathVariable String id, Caller caller) {
    return applications
        .find(id, caller)
        .map(stored -> new History(views.history(stored)))
        .orElseThrow(() -> Rejection.notFound().thrown());
  }

  @PostMapping("/searches")
  @RolesAllowed({Role.WINDOW_CLERK, Role.OFFICER, Role.REVIEWER})
  @Operation(summary = "Applications of a passport, however its number is written")
  ResponseEntity<Page<View>> search(@Valid @RequestBody Search body, PageRequest page) {
    return Answers.page(applications.ofPassport(body.passport(), page), views::of);
  }
}
