package org.waishi.apec.application;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.waishi.apec.alert.Alerts;
import org.waishi.apec.alert.FlaggedCases;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;

/** Keeps the flags of applications those of the alerts that are active. */
@Component
class ApplicationAlerts implements FlaggedCases {

  private final CardApplications applications;
  private final Alerts alerts;

  ApplicationAlerts(CardApplications applications, Alerts alerts) {
    this.applications = applications;
    this.alerts = alerts;
  }

  @Override
  public boolean align(String economy, Origin origin) {
    AtomicBoolean any = new AtomicBoolean();
    applications.eachAsking(
        economy, one -> any.compareAndSet(false, fresh(alignOne(one.id(), origin))));
    return any.get();
  }

  /** An alert that came between the decision and its write found nothing: so look again after. */
  Result<CardApplication> aligned(Result<CardApplication> result, Origin origin) {
    if (!(result instanceof Result.Done<CardApplication>(var stored, boolean fresh))) {
      return result;
    }
    Origin own = Origin.internal("apec-card", origin.correlationId());
    return alignOne(stored.id(), own) instanceof Result.Done<CardApplication>(var now, boolean _)
        ? new Result.Done<>(now, fresh)
        : result;
  }

  private Result<CardApplication> alignOne(String id, Origin origin) {
    return applications.change(
        id, Command.of(origin, "align"), now -> now.align(alerts.active(now.economies())));
  }

  private static boolean fresh(Result<CardApplication> result) {
    return result instanceof Result.Done<CardApplication> done && done.fresh();
  }
}
