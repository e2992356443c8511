package org.waishi.consular.alert.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.consular.alert.AlertLapses;
import org.waishi.consular.alert.AlertLevel;
import org.waishi.consular.alert.AlertSubject;
import org.waishi.consular.alert.AlertTerms;
import org.waishi.consular.alert.Alerts;
import org.waishi.consular.alert.LapseReason;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Role;
import org.waishi.platform.web.answer.Answers;
import org.waishi.platform.web.argument.Creates;

/** How alerts are raised, changed and ended. */
@RestController
@RequestMapping("/api/v1/alerts")
@Tag(name = "alerts", description = "Safety alerts (安全提醒)")
@RolesAllowed({Role.DUTY_OFFICER, Role.OFFICER})
class AlertController {

  private final Alerts alerts;
  private final AlertLapses lapses;

  AlertController(Alerts alerts, AlertLapses lapses) {
    this.alerts = alerts;
    this.lapses = lapses;
  }

  record NewAlert(
      @Schema(example = "UZ") @NotBlank String country,
      @Schema(example = "Fergana valley") @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 100)
          String area,
      @NotNull AlertLevel level,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @Schema(example = "近期暂勿前往") @NotBlank @Size(max = 2000) String textZh,
      @Schema(example = "Do not go for now") @NotBlank @Size(max = 2000) String textEn,
      @Schema(example = "https://cs.mfa.gov.cn/alerts/1")
          @NotNull
          @Pattern(regexp = "https?://\\S+")
          @Size(max = 500)
          String sourceAddress) {

    Alerts.Raise wish() {
      return new Alerts.Raise(
          new AlertSubject(country, area, from, sourceAddress),
          new AlertTerms(level, to, textZh, textEn));
    }
  }

  record Change(
      @NotNull AlertLevel level,
      @NotNull LocalDate to,
      @Schema(example = "谨慎前往") @NotBlank @Size(max = 2000) String textZh,
      @Schema(example = "Go with caution") @NotBlank @Size(max = 2000) String textEn) {

    AlertTerms wish() {
      return new AlertTerms(level, to, textZh, textEn);
    }
  }

  record Lapse(@NotNull LapseReason reason) {}

  record LapseRun(@NotNull LocalDate on) {}

  record LapseReport(LocalDate on, List<String> lapsed) {}

  @PostMapping
  @Creates
  @Operation(summary = "Raise an alert")
  ResponseEntity<AlertView> raise(@Valid @RequestBody NewAlert body, Origin origin) {
    return Answers.created(alerts.raise(body.wish(), origin), AlertView::of);
  }

  @PostMapping("/{id}/changes")
  @Operation(summary = "Change level, end or words")
  ResponseEntity<AlertView> change(Step step, @Valid @RequestBody Change body) {
    return Answers.changed(alerts.change(step, body.wish()), AlertView::of);
  }

  @PostMapping("/{id}/lapses")
  @Operation(summary = "End an alert now")
  ResponseEntity<AlertView> lapse(Step step, @Valid @RequestBody Lapse body) {
    return Answers.changed(alerts.lapse(step, body.reason()), AlertView::of);
  }

  @PostMapping("/lapse-runs")
  @RolesAllowed(Role.OPS)
  @Operation(summary = "Let every alert lapse that ended before a day, today at the latest")
  LapseReport run(@Valid @RequestBody LapseRun body, Origin origin) {
    return new LapseReport(body.on(), lapses.on(body.on(), origin));
  }
}
