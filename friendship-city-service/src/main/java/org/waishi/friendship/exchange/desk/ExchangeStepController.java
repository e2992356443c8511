package org.waishi.friendship.exchange.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeCancelled;
import org.waishi.friendship.exchange.ExchangeEvent.ExchangeWithdrawn;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.friendship.exchange.Results;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;

/** What the office does with an exchange. */
@RestController
@RequestMapping("/api/v1/exchanges/{id}")
@RolesAllowed(Role.OFFICER)
@Tag(name = "exchanges")
class ExchangeStepController {

  private final Exchanges exchanges;
  private final OfficeDay office;

  ExchangeStepController(Exchanges exchanges, OfficeDay office) {
    this.exchanges = exchanges;
    this.office = office;
  }

  @Schema(name = "ExchangeConclusion")
  record Conclusion(
      @Nullable @Schema(type = "string", example = "2026-05-04") PartialDate on,
      @Nullable @Min(1) @Max(100_000) @Schema(example = "14") Integer people,
      NewExchange.@Nullable @Valid Yielded results) {}

  @Schema(name = "ExchangeCancellation")
  record Cancellation(
      @Schema(example = "FORCE_MAJEURE") ExchangeCancelled.@NotNull Reason reason) {}

  @Schema(name = "ExchangeTieAssignment")
  record Assignment(
      @NotBlank @KnownTie @Schema(example = "9b2f5f0f6c5b4c1f8f6a1f0e2d3c4b5a") String tieId) {}

  @Schema(name = "ExchangeWithdrawal")
  record Withdrawal(@Schema(example = "ENTERED_TWICE") ExchangeWithdrawn.@NotNull Reason reason) {}

  @PostMapping("/conclusions")
  @Operation(summary = "Notes that it was held, by how many and with what result")
  ResponseEntity<ExchangeView> conclude(Step step, @Valid @RequestBody Conclusion body) {
    Exchange.Said said = new Exchange.Said(step.by(), office.today());
    Results came = body.results() == null ? null : body.results().results();
    return shown(
        exchanges.take(step, body, now -> now.conclude(body.on(), body.people(), came, said)));
  }

  @PostMapping("/results")
  @Operation(summary = "Notes what came of it, or what is known better")
  ResponseEntity<ExchangeView> results(Step step, @Valid @RequestBody NewExchange.Yielded body) {
    return shown(exchanges.take(step, body, now -> now.note(body.results(), step.by())));
  }

  @PostMapping("/cancellations")
  @Operation(summary = "Notes that it will not be held")
  ResponseEntity<ExchangeView> cancel(Step step, @Valid @RequestBody Cancellation body) {
    return shown(exchanges.take(step, body, now -> now.cancel(body.reason(), step.by())));
  }

  @PostMapping("/tie-assignments")
  @Operation(summary = "Says with which tie it is, of the same country and city")
  ResponseEntity<ExchangeView> assign(Step step, @Valid @RequestBody Assignment body) {
    return shown(exchanges.assign(step, body, body.tieId()));
  }

  @PostMapping("/withdrawals")
  @RolesAllowed({Role.REVIEWER, Role.LEADER})
  @Operation(summary = "Withdraws a wrong entry that somebody else made; it stays to be read")
  ResponseEntity<ExchangeView> withdraw(Step step, @Valid @RequestBody Withdrawal body) {
    return shown(exchanges.take(step, body, now -> now.withdraw(body.reason(), step.by())));
  }

  private static ResponseEntity<ExchangeView> shown(Result<Exchange> result) {
    return Answers.changed(result, ExchangeView::of);
  }
}
