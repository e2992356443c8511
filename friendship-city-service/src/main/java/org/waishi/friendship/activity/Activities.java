package org.waishi.friendship.activity;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.store.AggregateStore;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** How alive ties are, and the hints at those that are not. */
@Component
class Activities {

  private final ActivityRules rules;
  private final Aggregates<DormancyHint, DormancyHintEvent> hints;
  private final Deeds deeds;
  private final Ties ties;
  private final OfficeDay office;

  Activities(AggregateStore store, RuleTables tables, Deeds deeds, Ties ties, OfficeDay office) {
    this.hints = store.open(DormancyHint.KIND).indexed("state.stands", "_id");
    this.rules = ActivityRules.of(tables);
    this.deeds = deeds;
    this.ties = ties;
    this.office = office;
  }

  /** How alive one tie is. */
  @Schema(name = "TieActivity")
  record Activity(
      String tieId, String cityId, String country, TieState state, Score score, Quiet quiet) {}

  /** What a run said. */
  @Schema(name = "ActivityRunReport")
  record Report(int hinted, int lifted) {}

  /** What stands against reckoning by the rules of a day: there were none yet. */
  Optional<Refusal> against(LocalDate day) {
    return rules.since().isAfter(day)
        ? Optional.of(new ActivityRules.NoRuleYet(day, rules.since()))
        : Optional.empty();
  }

  /** How alive a tie was on a day. */
  Optional<Activity> of(String tieId, LocalDate on) {
    return ties.find(tieId).map(tie -> activity(tie, deeds.with(tieId, on), on));
  }

  /** Every tie that stands, the liveliest first. */
  List<Activity> all(LocalDate on) {
    Map<String, List<Deed>> done = deeds.byTie(on);
    List<Activity> all = new ArrayList<>();
    ties.each(
        TieState::stands,
        tie -> all.add(activity(tie, done.getOrDefault(tie.id(), List.of()), on)));
    all.sort(
        Comparator.comparing((Activity one) -> one.score().points())
            .reversed()
            .thenComparing(Activity::tieId));
    return all;
  }

  /** Active ties with which nothing has happened for too long, the longest quiet first. */
  List<Activity> dormant(LocalDate on) {
    return all(on).stream()
        .filter(one -> one.state() == TieState.ACTIVE && one.quiet().tooLong())
        .sorted(
            Comparator.comparing(
                    (Activity one) -> one.quiet().since(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Activity::tieId))
        .toList();
  }

  /** The run of each day. It looks at everything, so a missed one is made up for by the next. */
  @Scheduled(cron = "${waishi.activity.cron:0 20 1 * * *}", zone = "${waishi.zone:Asia/Shanghai}")
  void today() {
    LocalDate today = office.today();
    hint(today, Origin.internal("friendship-city-service", "activity-run-" + today));
  }

  /**
   * Hints at ties that were quiet on a day, and takes back what is no longer so; no tie changes.
   */
  Report hint(LocalDate on, Origin by) {
    Origin plain = Origin.internal(by.actor(), by.correlationId());
    Set<String> quiet = new HashSet<>();
    int hinted = 0;
    for (Activity one : dormant(on)) {
      quiet.add(one.tieId());
      hinted += said(raise(one, plain)) ? 1 : 0;
    }
    return new Report(hinted, lift(quiet, on, plain));
  }

  private Result<DormancyHint> raise(Activity one, Origin by) {
    Command command = Command.of(by, one.tieId());
    LocalDate on = one.score().on();
    Optional<Stored<DormancyHint>> before = hints.find(one.tieId());
    return before.isEmpty()
        ? hints.create(
            one.tieId(),
            command,
            () -> DormancyHint.begin(one.tieId(), one.country(), one.quiet(), on))
        : hints.change(one.tieId(), command, hint -> hint.look(true, one.quiet(), on));
  }

  private int lift(Set<String> quiet, LocalDate on, Origin by) {
    List<String> over = new ArrayList<>();
    hints.each(
        Filters.eq("state.stands", true),
        hint -> {
          if (!quiet.contains(hint.id())) {
            over.add(hint.id());
          }
        });
    return (int) over.stream().filter(id -> said(lift(id, on, by))).count();
  }

  private Result<DormancyHint> lift(String tieId, LocalDate on, Origin by) {
    Quiet now = of(tieId, on).map(Activity::quiet).orElseThrow();
    return hints.change(tieId, Command.of(by, tieId), hint -> hint.look(false, now, on));
  }

  private static boolean said(Result<DormancyHint> result) {
    return result instanceof Result.Done<DormancyHint> done && done.fresh();
  }

  private Activity activity(Stored<Tie> stored, List<Deed> done, LocalDate on) {
    Tie tie = stored.state();
    return new Activity(
        stored.id(),
        tie.cityId(),
        tie.country(),
        tie.state(),
        Score.of(done, on, rules),
        Quiet.of(done, tie.established(), on, rules));
  }
}
