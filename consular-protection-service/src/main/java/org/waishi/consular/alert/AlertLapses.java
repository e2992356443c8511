package org.waishi.consular.alert;

import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Origin;
import org.waishi.platform.id.Ids;
import org.waishi.platform.time.OfficeDay;
import org.waishi.platform.web.answer.Answers;

/**
 * Lets alerts lapse by themselves once their last day is over in the office. It looks for all that
 * ended, whenever that was, so a run that was missed is made up by the next.
 */
@Component
public class AlertLapses {

  private final Alerts alerts;
  private final OfficeDay office;
  private final Ids ids;

  AlertLapses(Alerts alerts, OfficeDay office, Ids ids) {
    this.alerts = alerts;
    this.office = office;
    this.ids = ids;
  }

  @Scheduled(
      initialDelayString = "${waishi.alerts.lapse-first:5s}",
      fixedDelayString = "${waishi.alerts.lapse-every:1m}")
  List<String> run() {
    return alerts.lapseOn(office.today(), Origin.internal("consular", ids.next()));
  }

  /** A run for a given day, for who cannot wait; a day to come is refused. */
  public List<String> on(LocalDate day, Origin origin) {
    Answers.unless(office.against(day));
    return alerts.lapseOn(day, origin);
  }
}
