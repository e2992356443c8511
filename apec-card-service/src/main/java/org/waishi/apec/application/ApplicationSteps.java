package org.waishi.apec.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.waishi.apec.alert.AlertFlag;
import org.waishi.apec.alert.Alerts;
import org.waishi.apec.economy.Economies;
import org.waishi.apec.paper.ReturnReason;
import org.waishi.apec.paper.Sealing;
import org.waishi.apec.requirement.CardRules;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.security.Caller;

/** The steps of an application that is there. */
@Service
public class ApplicationSteps {

  private final CardApplications applications;
  private final ApplicationAlerts flags;
  private final Alerts alerts;
  private final Economies economies;
  private final CardRules rules;
  private final InstantSource clock;

  ApplicationSteps(
      CardApplications applications,
      ApplicationAlerts flags,
      Alerts alerts,
      Economies economies,
      CardRules rules,
      InstantSource clock) {
    this.applications = applications;
    this.flags = flags;
    this.alerts = alerts;
    this.economies = economies;
    this.rules = rules;
    this.clock = clock;
  }

  /** Submits, and flags at once what an alert covers. */
  public Result<CardApplication> submit(Caller caller, Step step) {
    List<String> asked = economies.table().askedForPrcApplicant();
    List<AlertFlag> warned = alerts.active(asked);
    return flags.aligned(
        taken(
            caller,
            step,
            step.command(),
            (now, at) -> now.submit(asked, warned, new Filing(rules, at, step.by()))),
        step.origin());
  }

  /** Hands in what was corrected. */
  public Result<CardApplication> resubmit(Caller caller, Step step) {
    return taken(
        caller, step, step.command(), (now, at) -> now.resubmit(new Filing(rules, at, step.by())));
  }

  /** Returns it for correction. */
  public Result<CardApplication> giveBack(Caller caller, Step step, List<ReturnReason> reasons) {
    return taken(
        caller, step, step.command(reasons), (now, at) -> now.giveBack(reasons, at, step.by()));
  }

  /** Takes it in. */
  public Result<CardApplication> takeIn(Caller caller, Step step) {
    return taken(caller, step, step.command(), (now, at) -> now.takeIn(at, step.by()));
  }

  /** Does not take it in: this person may be applied for again. */
  public Result<CardApplication> turnAway(Caller caller, Step step, List<ReturnReason> reasons) {
    return taken(
        caller,
        step,
        step.command(reasons).sealing(Sealing::unclaimed),
        (now, at) -> now.turnAway(reasons, at, step.by()));
  }

  /** Takes it back: this person may be applied for again. */
  public Result<CardApplication> withdraw(Caller caller, Step step) {
    return taken(
        caller, step, step.command().sealing(Sealing::unclaimed), CardApplication::withdraw);
  }

  private Result<CardApplication> taken(
      Caller caller,
      Step step,
      Command command,
      BiFunction<CardApplication, Instant, Decision<CardApplication>> decide) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return applications.change(caller, step.id(), command, now -> decide.apply(now, at));
  }
}
