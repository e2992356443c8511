package org.waishi.platform.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.platform.journal.BrokenLink;
import org.waishi.platform.outbox.Outbox;
import org.waishi.platform.outbox.OutboxEntry;
import org.waishi.platform.relay.RelayPlan.Step;

class RelayPlanPropertyTest {

  private static final int SCHEDULES = 2_000;
  private static final int LONGEST = 80;

  /** What can happen next. Steps are many, so that much is half done when a replica crashes. */
  enum Act {
    COMMAND,
    OFFER,
    WORK,
    KEEP_HOUSE,
    READ_FOR_SWEEP,
    CRASH
  }

  record Move(Act act, int replica, int aggregate, int number) {}

  @Property(tries = SCHEDULES)
  void whatever_dies_and_whoever_sweeps_every_fact_is_told_in_order(
      @ForAll("schedules") List<Move> schedule) {
    play(RelayPlan::of, schedule);
  }

  @Example
  void a_plan_that_pulls_before_it_publishes_is_found() {
    assertThatThrownBy(() -> playMany(RelayPlanPropertyTest::pullFirst))
        .isInstanceOf(AssertionError.class);
  }

  @Example
  void a_plan_that_publishes_only_the_newest_entry_is_found() {
    assertThatThrownBy(() -> playMany(RelayPlanPropertyTest::newestOnly))
        .isInstanceOf(AssertionError.class);
  }

  @Example
  void a_plan_that_publishes_the_newest_entry_first_is_found() {
    assertThatThrownBy(() -> playMany(RelayPlanPropertyTest::newestFirst))
        .isInstanceOf(AssertionError.class);
  }

  @Example
  void a_plan_that_pulls_before_it_journals_is_found() {
    assertThatThrownBy(() -> playMany(RelayPlanPropertyTest::pullBeforeJournal))
        .isInstanceOf(AssertionError.class);
  }

  @Example
  void the_same_schedules_find_nothing_in_the_real_plan() {
    playMany(RelayPlan::of);
  }

  private static List<Step> pullFirst(Outbox outbox, long acknowledged) {
    List<Step> steps = new ArrayList<>(RelayPlan.of(outbox, acknowledged));
    steps.addFirst(steps.removeLast());
    return steps;
  }

  private static List<Step> pullBeforeJournal(Outbox outbox, long acknowledged) {
    List<Step> steps = new ArrayList<>(RelayPlan.of(outbox, acknowledged));
    Step pull = steps.removeLast();
    steps.add(steps.size() - 1, pull);
    return steps;
  }

  private static List<Step> newestOnly(Outbox outbox, long acknowledged) {
    List<Step> all = RelayPlan.of(outbox, acknowledged);
    List<Step> published = published(all);
    return Stream.concat(
            published.stream().skip(Math.max(0, published.size() - 1)), rest(all).stream())
        .toList();
  }

  private static List<Step> newestFirst(Outbox outbox, long acknowledged) {
    List<Step> all = RelayPlan.of(outbox, acknowledged);
    return Stream.concat(published(all).reversed().stream(), rest(all).stream()).toList();
  }

  private static List<Step> published(List<Step> steps) {
    return steps.stream().filter(Step.Publish.class::isInstance).toList();
  }

  private static List<Step> rest(List<Step> steps) {
    return steps.stream().filter(step -> !(step instanceof Step.Publish)).toList();
  }

  @Provide
  Arbitrary<List<Move>> schedules() {
    Arbitrary<Move> moves =
        Combinators.combine(
                Arbitraries.of(Act.values()),
                Arbitraries.integers().between(0, RelayModel.REPLICAS - 1),
                Arbitraries.integers().between(0, RelayModel.AGGREGATES - 1),
                Arbitraries.integers().between(0, 3))
            .as(Move::new);
    return moves.list().ofMaxSize(LONGEST);
  }

  private static void playMany(RelayModel.Plan plan) {
    for (int seed = 0; seed < SCHEDULES; seed++) {
      play(plan, schedule(new Random(seed)));
    }
  }

  private static List<Move> schedule(Random random) {
    Act[] acts = Act.values();
    return Stream.generate(
            () ->
                new Move(
                    acts[random.nextInt(acts.length)],
                    random.nextInt(RelayModel.REPLICAS),
                    random.nextInt(RelayModel.AGGREGATES),
                    random.nextInt(4)))
        .limit(LONGEST)
        .toList();
  }

  private static void play(RelayModel.Plan plan, List<Move> schedule) {
    RelayModel model = new RelayModel(plan);
    schedule.forEach(move -> make(move, model));
    comeToRest(model);
    assertEveryFactIsTold(model);
    assertFirstOccurrencesAreInOrder(model);
    assertJournalIsTheHistory(model);
  }

  private static void make(Move move, RelayModel model) {
    RelayModel.Replica replica = model.replica(move.replica());
    switch (move.act()) {
      case COMMAND -> replica.command(move.aggregate(), 1 + move.number() % 3);
      case OFFER -> replica.offer(move.number());
      case WORK -> replica.work(move.aggregate());
      case KEEP_HOUSE -> replica.keepHouse();
      case READ_FOR_SWEEP -> replica.read(move.aggregate());
      case CRASH -> replica.crash();
    }
  }

  /** No more commands and no more crashes; one replica sweeps. */
  private static void comeToRest(RelayModel model) {
    IntStream.range(0, RelayModel.REPLICAS).forEach(i -> model.replica(i).finish());
    IntStream.range(0, RelayModel.AGGREGATES).forEach(model.replica(0)::read);
    model.replica(0).finish();
    assertThat(model.documents).allSatisfy(document -> assertThat(document.entries()).isEmpty());
  }

  private static void assertEveryFactIsTold(RelayModel model) {
    assertThat(model.log).containsAll(model.committed);
  }

  private static void assertFirstOccurrencesAreInOrder(RelayModel model) {
    perAggregate(model.log.stream().distinct().toList())
        .values()
        .forEach(told -> assertThat(told).extracting(OutboxEntry::version).isSorted());
  }

  private static void assertJournalIsTheHistory(RelayModel model) {
    assertThat(model.journal.values()).containsExactlyInAnyOrderElementsOf(model.committed);
    perAggregate(
            model.journal.values().stream()
                .sorted((a, b) -> Long.compare(a.version(), b.version()))
                .toList())
        .values()
        .forEach(entries -> assertThat(BrokenLink.in(entries)).isEmpty());
  }

  private static Map<String, List<OutboxEntry>> perAggregate(List<OutboxEntry> entries) {
    return entries.stream()
        .collect(groupingBy(entry -> entry.id().replaceAll("\\.\\d+$", ""), toList()));
  }
}
