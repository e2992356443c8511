package org.waishi.consular.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.consular.alert.AlertEvent.AlertChanged;
import org.waishi.consular.alert.AlertEvent.AlertLapsed;
import org.waishi.consular.alert.AlertEvent.AlertRaised;
import org.waishi.consular.alert.AlertRefusal.AlertHasLapsed;
import org.waishi.consular.alert.AlertRefusal.AlertHasNotEnded;
import org.waishi.consular.alert.AlertRefusal.EndBeforeStart;
import org.waishi.consular.alert.AlertRefusal.EndHasPassed;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/**
 * A warning for one country, or an area of it, between two days, both included.
 *
 * <p>It is raised, may change its level, end and words, and lapses: by a named officer for a
 * reason, or by itself on the day after its last.
 */
public record Alert(String id, AlertSubject about, AlertTerms terms, boolean lapsed)
    implements Aggregate<Alert, AlertEvent> {

  static Decision<Alert> raise(String id, AlertSubject about, AlertTerms terms, LocalDate today) {
    List<Refusal> reasons =
        Stream.concat(
                UnknownCountry.against(about.country()).stream(),
                againstEnd(about.from(), terms.to(), today))
            .toList();
    return Decision.unless(
        reasons, () -> Decision.begin(Alert::from, AlertRaised.of(id, about, terms)));
  }

  Decision<Alert> change(AlertTerms wish, LocalDate today) {
    if (lapsed) {
      return Decision.refuse(new AlertHasLapsed(id));
    }
    return Decision.unless(
        againstEnd(about.from(), wish.to(), today).toList(),
        () ->
            wish.equals(terms)
                ? Decision.unchanged(this)
                : Decision.accept(this, AlertChanged.of(id, about, wish)));
  }

  Decision<Alert> lapse(LapseReason reason, LocalDate today) {
    if (lapsed) {
      return Decision.refuse(new AlertHasLapsed(id));
    }
    return reason == LapseReason.END_DATE_PASSED && !endedBefore(today)
        ? Decision.refuse(new AlertHasNotEnded(terms.to()))
        : Decision.accept(this, new AlertLapsed(id, about.country(), reason));
  }

  /** Lapses by itself when its last day lies before {@code day}; else nothing happens. */
  Decision<Alert> lapseOn(LocalDate day) {
    return lapsed || !endedBefore(day)
        ? Decision.unchanged(this)
        : lapse(LapseReason.END_DATE_PASSED, day);
  }

  private boolean endedBefore(LocalDate day) {
    return terms.to().isBefore(day);
  }

  private static Stream<Refusal> againstEnd(LocalDate from, LocalDate to, LocalDate today) {
    Optional<Refusal> early =
        to.isBefore(from) ? Optional.of(new EndBeforeStart(from, to)) : Optional.empty();
    Optional<Refusal> passed =
        to.isBefore(today) ? Optional.of(new EndHasPassed(to)) : Optional.empty();
    return Stream.of(early, passed).flatMap(Optional::stream);
  }

  static Alert from(AlertEvent first) {
    if (first instanceof AlertRaised raised) {
      return new Alert(raised.alertId(), raised.about(), raised.terms(), false);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: AlertRaised)");
  }

  @Override
  public Alert evolve(AlertEvent fact) {
    return switch (fact) {
      case AlertRaised raised -> from(raised);
      case AlertChanged now -> new Alert(id, about, now.terms(), lapsed);
      case AlertLapsed _ -> new Alert(id, about, terms, true);
    };
  }
}
