package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpired;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpiring;
import org.waishi.friendship.agreement.AgreementEvent.AgreementInForce;
import org.waishi.friendship.agreement.AgreementEvent.AgreementProlonged;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.platform.id.Ids;

/** What time does to an agreement. */
final class AgreementLife {

  private AgreementLife() {}

  /** The next thing that has come to pass, if any. */
  static Optional<AgreementEvent> next(
      Agreement now, ReminderPolicy reminders, LocalDate day, LocalDate today) {
    if (now.state() == AgreementState.SIGNED) {
      return begun(now, today);
    }
    LocalDate last = now.validUntil();
    if (!now.state().inForce() || last == null) {
      return Optional.empty();
    }
    return last.isBefore(today)
        ? Optional.of(over(now, last))
        : reminders.due(last, day, now.reminded()).map(months -> reminder(now, last, months));
  }

  private static Optional<AgreementEvent> begun(Agreement now, LocalDate today) {
    LocalDate from = Objects.requireNonNull(now.signing()).inForceFrom();
    return from.isAfter(today)
        ? Optional.empty()
        : Optional.of(new AgreementInForce(now.id(), now.tieId(), from, now.validUntil()));
  }

  private static AgreementEvent over(Agreement now, LocalDate last) {
    Signing how = Objects.requireNonNull(now.signing());
    LocalDate first = Objects.requireNonNullElse(how.validUntil(), how.inForceFrom());
    @Nullable LocalDate on = now.content().term().prolonged(first, last);
    return on == null
        ? new AgreementExpired(now.id(), now.tieId(), now.country(), last)
        : new AgreementProlonged(now.id(), now.tieId(), on);
  }

  private static AgreementEvent reminder(Agreement now, LocalDate last, int months) {
    String id =
        Ids.derived("agreement-reminder", now.id(), last.toString(), Integer.toString(months));
    return new AgreementExpiring(
        id,
        now.id(),
        now.tieId(),
        now.country(),
        now.kind(),
        months,
        last,
        now.content().term().renewsBy() != null);
  }
}
