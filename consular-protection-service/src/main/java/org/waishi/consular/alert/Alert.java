package org.waishi.consular.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.consular.alert.AlertEvent.AlertChanged;
import org.waishi.consular.alert.AlertEvent.AlertLapsed;
import org.waishi.consular.alert.AlertEvent.AlertRaised;
import org.waishi.consular.alert.AlertRefusal.AlertHasLapsed;
import org.waishi.consular.alert.AlertRefusal.EndBeforeStart;
import org.waishi.consular.country.UnknownCountry;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.Refusal;

/**
 * A warning for one country, or an area of it, between two days, both included.
 *
 * <p>It is raised, may change its level, end and words, and lapses: by a named officer for a
 * reason, or by itself on the day after its last.
 */
public record Alert(
    String id,
    String country,
    @Nullable String area,
    AlertLevel level,
    LocalDate from,
    LocalDate to,
    String textZh,
    String textEn,
    String sourceAddress,
    boolean lapsed)
    implements Aggregate<Alert, AlertEvent> {

  static final AggregateKind<Alert, AlertEvent> KIND =
      new AggregateKind<>(
          "consular.alert",
          "alerts",
          Alert.class,
          FactTypes.of(AlertEvent.class)
              .with("org.waishi.consular.alert-raised.v1", AlertRaised.class)
              .with("org.waishi.consular.alert-changed.v1", AlertChanged.class)
              .with("org.waishi.consular.alert-lapsed.v1", AlertLapsed.class),
          Alert::from);

  /** What is wished for: an alert as it will be raised. */
  public record RaiseAlert(
      String country,
      @Nullable String area,
      AlertLevel level,
      LocalDate from,
      LocalDate to,
      String textZh,
      String textEn,
      String sourceAddress) {}

  /** What an alert shall say from now. */
  public record ChangeAlert(AlertLevel level, LocalDate to, String textZh, String textEn) {}

  static Decision<Alert> raise(String id, RaiseAlert wish) {
    List<Refusal> reasons = new ArrayList<>();
    UnknownCountry.against(wish.country()).ifPresent(reasons::add);
    if (wish.to().isBefore(wish.from())) {
      reasons.add(new EndBeforeStart(wish.from(), wish.to()));
    }
    return reasons.isEmpty()
        ? Decision.begin(Alert::from, raised(id, wish))
        : Decision.refuse(reasons);
  }

  Decision<Alert> change(ChangeAlert wish) {
    if (lapsed) {
      return Decision.refuse(new AlertHasLapsed(id));
    }
    if (wish.to().isBefore(from)) {
      return Decision.refuse(new EndBeforeStart(from, wish.to()));
    }
    return Decision.accept(
        this,
        new AlertChanged(
            id,
            country,
            area,
            wish.level(),
            from,
            wish.to(),
            wish.textZh(),
            wish.textEn(),
            sourceAddress));
  }

  Decision<Alert> lapse(LapseReason reason) {
    return lapsed
        ? Decision.refuse(new AlertHasLapsed(id))
        : Decision.accept(this, new AlertLapsed(id, country, reason));
  }

  /** Lapses by itself when its last day lies before {@code day}; else nothing happens. */
  Decision<Alert> lapseOn(LocalDate day) {
    return lapsed || !to.isBefore(day)
        ? Decision.unchanged(this)
        : lapse(LapseReason.END_DATE_PASSED);
  }

  static Alert from(AlertEvent first) {
    if (first instanceof AlertRaised raised) {
      return new Alert(
          raised.alertId(),
          raised.country(),
          raised.area(),
          raised.level(),
          raised.from(),
          raised.to(),
          raised.textZh(),
          raised.textEn(),
          raised.sourceAddress(),
          false);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: AlertRaised)");
  }

  @Override
  public Alert evolve(AlertEvent fact) {
    return switch (fact) {
      case AlertRaised raised -> from(raised);
      case AlertChanged now -> changed(now);
      case AlertLapsed _ ->
          new Alert(id, country, area, level, from, to, textZh, textEn, sourceAddress, true);
    };
  }

  private Alert changed(AlertChanged now) {
    return new Alert(
        id,
        country,
        area,
        now.level(),
        from,
        now.to(),
        now.textZh(),
        now.textEn(),
        sourceAddress,
        lapsed);
  }

  private static AlertRaised raised(String id, RaiseAlert wish) {
    return new AlertRaised(
        id,
        wish.country(),
        wish.area(),
        wish.level(),
        wish.from(),
        wish.to(),
        wish.textZh(),
        wish.textEn(),
        wish.sourceAddress());
  }
}
