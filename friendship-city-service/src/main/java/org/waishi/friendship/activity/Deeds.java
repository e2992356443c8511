package org.waishi.friendship.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.CooperationItems;
import org.waishi.friendship.cooperation.Milestone;
import org.waishi.friendship.exchange.Exchange;
import org.waishi.friendship.exchange.Exchanges;
import org.waishi.platform.command.Stored;

/** What was held and done: exchanges that were held, milestones that were accepted. */
@Component
class Deeds {

  private final Exchanges exchanges;
  private final CooperationItems items;

  Deeds(Exchanges exchanges, CooperationItems items) {
    this.exchanges = exchanges;
    this.items = items;
  }

  /** Those with one tie by a day. */
  List<Deed> with(String tieId, LocalDate by) {
    List<Deed> all = new ArrayList<>();
    exchanges.heldWith(tieId, by).forEach(stored -> all.add(deed(stored)));
    items
        .all(new CooperationItems.Filter(tieId, null, null, null, null))
        .forEach(item -> all.addAll(done(item)));
    return all;
  }

  /** All by a day, by tie. */
  Map<String, List<Deed>> byTie(LocalDate by) {
    Map<String, List<Deed>> all = new HashMap<>();
    exchanges.eachHeld(by, stored -> add(all, stored.state().partner().tieId(), deed(stored)));
    items
        .all(new CooperationItems.Filter(null, null, null, null, null))
        .forEach(item -> done(item).forEach(deed -> add(all, item.state().plan().tieId(), deed)));
    return all;
  }

  private static void add(Map<String, List<Deed>> all, @Nullable String tie, Deed deed) {
    if (tie != null) {
      all.computeIfAbsent(tie, _ -> new ArrayList<>()).add(deed);
    }
  }

  private static Deed deed(Stored<Exchange> stored) {
    Exchange exchange = stored.state();
    return new Deed(
        stored.id(),
        Deed.Kind.valueOf(exchange.occasion().kind().name()),
        Objects.requireNonNull(exchange.occasion().day()));
  }

  private static List<Deed> done(Stored<CooperationItem> item) {
    return item.state().milestones().stream()
        .filter(Milestone::accepted)
        .map(one -> new Deed(item.id(), Deed.Kind.MILESTONE, Objects.requireNonNull(one.doneOn())))
        .toList();
  }
}
