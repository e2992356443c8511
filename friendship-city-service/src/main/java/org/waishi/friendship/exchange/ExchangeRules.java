package org.waishi.friendship.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waishi.friendship.exchange.ExchangeRefusal.EndsBeforeBeginning;
import org.waishi.friendship.exchange.ExchangeRefusal.HeldWithoutDate;
import org.waishi.friendship.exchange.ExchangeRefusal.NotHeldYet;
import org.waishi.platform.aggregate.Refusal;

/** What stands against an occasion, all at once. */
final class ExchangeRules {

  private ExchangeRules() {}

  static List<Refusal> against(Occasion occasion, Standing standing, LocalDate today) {
    List<Refusal> all = new ArrayList<>();
    if (occasion.backwards()) {
      all.add(
          new EndsBeforeBeginning(
              Objects.toString(occasion.from()), Objects.toString(occasion.until())));
    }
    if (standing == Standing.HELD) {
      all.addAll(held(occasion, today));
    }
    return all;
  }

  private static List<Refusal> held(Occasion occasion, LocalDate today) {
    LocalDate day = occasion.day();
    if (day == null) {
      return List.of(new HeldWithoutDate());
    }
    return occasion.after(today) ? List.of(new NotHeldYet(day.toString())) : List.of();
  }
}
