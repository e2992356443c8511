package org.waishi.friendship.agreement.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.Agreement;
import org.waishi.platform.calendar.WorkingDays;
import org.waishi.platform.command.Stored;
import org.waishi.platform.time.OfficeDay;

/** Shows agreements as they are today. */
@Component
class AgreementViews {

  private final WorkingDays calendar;
  private final OfficeDay office;

  AgreementViews(WorkingDays calendar, OfficeDay office) {
    this.calendar = calendar;
    this.office = office;
  }

  AgreementView of(Stored<Agreement> stored) {
    Agreement now = stored.state();
    return new AgreementView(
        stored.id(),
        stored.version(),
        now.number(),
        now.tieId(),
        now.country(),
        now.kind(),
        now.state(),
        now.unconfirmed(),
        now.steps(),
        now.content(),
        now.dossier(),
        Optional.ofNullable(now.dossier().clock())
            .map(clock -> clock.on(office.today(), calendar))
            .orElse(null),
        now.signing(),
        now.validUntil(),
        now.reminded(),
        now.renewedBy());
  }
}
