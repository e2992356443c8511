package org.waishi.friendship.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionConfirmed;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionNoted;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionReversed;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationApproved;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationConcluded;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationProposed;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationRejected;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationResubmitted;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationReturned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationTerminated;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoveAsked;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoveDeclined;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReported;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReturned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneSet;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Contribution.Reversal;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** How one state of a cooperation item follows from another. */
public final class CooperationEvolution {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How cooperation items are stored and told. */
  public static final AggregateKind<CooperationItem, CooperationEvent> KIND =
      new AggregateKind<>(
          "friendship-city.cooperation-item",
          "cooperation-items",
          CooperationItem.class,
          FactTypes.of(CooperationEvent.class)
              .with(TYPE + "cooperation-proposed.v1", CooperationProposed.class)
              .with(TYPE + "cooperation-approved.v1", CooperationApproved.class)
              .with(TYPE + "cooperation-returned.v1", CooperationReturned.class)
              .with(TYPE + "cooperation-resubmitted.v1", CooperationResubmitted.class)
              .with(TYPE + "cooperation-rejected.v1", CooperationRejected.class)
              .with(TYPE + "cooperation-milestone-set.v1", MilestoneSet.class)
              .with(TYPE + "cooperation-milestone-move-asked.v1", MilestoneMoveAsked.class)
              .with(TYPE + "cooperation-milestone-move-declined.v1", MilestoneMoveDeclined.class)
              .with(TYPE + "cooperation-milestone-moved.v1", MilestoneMoved.class)
              .with(TYPE + "cooperation-milestone-reported.v1", MilestoneReported.class)
              .with(TYPE + "cooperation-milestone-returned.v1", MilestoneReturned.class)
              .with(TYPE + "cooperation-milestone-done.v1", MilestoneDone.class)
              .with(TYPE + "cooperation-milestone-overdue.v1", MilestoneOverdue.class)
              .with(TYPE + "cooperation-contribution-noted.v1", ContributionNoted.class)
              .with(TYPE + "cooperation-contribution-confirmed.v1", ContributionConfirmed.class)
              .with(TYPE + "cooperation-contribution-reversed.v1", ContributionReversed.class)
              .with(TYPE + "cooperation-concluded.v1", CooperationConcluded.class)
              .with(TYPE + "cooperation-terminated.v1", CooperationTerminated.class)
              .with(TYPE + "cooperation-abandoned.v1", CooperationAbandoned.class),
          CooperationEvolution::from);

  private CooperationEvolution() {}

  static CooperationItem from(CooperationEvent first) {
    if (first
        instanceof
        CooperationProposed(
            var id,
            var tie,
            var country,
            var field,
            var zh,
            var en,
            var owner,
            var sum,
            var by)) {
      return new CooperationItem(
          id,
          new CooperationItem.Plan(tie, country, field, zh, en, owner, sum),
          ItemState.PROPOSED,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(by),
          "");
    }
    throw new IllegalStateException("first fact: " + first + " (expected: CooperationProposed)");
  }

  static CooperationItem after(CooperationItem now, CooperationEvent fact) {
    return switch (fact) {
      case CooperationProposed _ -> now;
      case CooperationApproved(_, _, var body, var number, var on, var file, _) ->
          in(now, ItemState.RUNNING, new Instruction(body, number, on, file));
      case CooperationReturned(_, _, var body, var number, var on, var file, var why, _) ->
          answered(now, ItemState.RETURNED, new Instruction(body, number, on, file), why);
      case CooperationRejected(_, _, var body, var number, var on, var file, var why, _) ->
          answered(now, ItemState.REJECTED, new Instruction(body, number, on, file), why);
      case CooperationResubmitted again -> corrected(now, again);
      case MilestoneSet(_, _, var key, var title, var due, _) ->
          with(now, more(now.milestones(), Milestone.open(key, title, due)));
      case MilestoneMoveAsked(_, _, var key, var due, var reason, var by) ->
          with(now, key, one -> one.asked(new Milestone.Move(due, reason, by)));
      case MilestoneMoveDeclined(_, _, var key, _) -> with(now, key, one -> one.asked(null));
      case MilestoneMoved(_, _, var key, var due, _, _) -> with(now, key, one -> one.due(due));
      case MilestoneReported(_, _, var key, var on, var by) ->
          with(now, key, one -> one.reported(by, on));
      case MilestoneReturned(_, _, var key, _) -> with(now, key, Milestone::returned);
      case MilestoneDone(_, _, var key, _, _) -> with(now, key, Milestone::agreed);
      case MilestoneOverdue(_, _, var key, _) -> with(now, key, Milestone::saidOverdue);
      case ContributionNoted(_, _, var side, var money, var on, var by) ->
          paid(
              now,
              more(
                  now.contributions(),
                  Contribution.noted(
                      now.contributions().size() + 1, new Contribution.Paid(side, money, on), by)));
      case ContributionConfirmed(_, _, var number, _, _, var by) ->
          paid(now, changed(now.contributions(), number, one -> one.confirmed(by)));
      case ContributionReversed(_, _, var number, _, _, var reason, var on, var by) ->
          paid(
              now,
              changed(
                  now.contributions(), number, one -> one.reversed(new Reversal(reason, on, by))));
      case CooperationConcluded _ -> in(now, ItemState.CONCLUDED, now.instruction());
      case CooperationTerminated(_, _, var body, var number, var on, var file, var why, _) ->
          answered(now, ItemState.TERMINATED, new Instruction(body, number, on, file), why);
      case CooperationAbandoned _ -> in(now, ItemState.ABANDONED, now.instruction());
    };
  }

  private static CooperationItem in(
      CooperationItem now, ItemState state, @Nullable Instruction paper) {
    return in(now, state, paper, now.answers());
  }

  private static CooperationItem answered(
      CooperationItem now, ItemState state, Instruction paper, List<String> reasons) {
    Answer answer = new Answer(paper, reasons);
    return in(now, state, now.instruction(), more(now.answers(), answer));
  }

  private static CooperationItem in(
      CooperationItem now, ItemState state, @Nullable Instruction paper, List<Answer> answers) {
    return new CooperationItem(
        now.id(),
        now.plan(),
        state,
        paper,
        answers,
        now.milestones(),
        now.contributions(),
        now.makers(),
        "");
  }

  private static CooperationItem corrected(CooperationItem now, CooperationResubmitted again) {
    CooperationItem.Plan plan =
        new CooperationItem.Plan(
            now.plan().tieId(),
            now.plan().country(),
            again.field(),
            again.titleZh(),
            again.titleEn(),
            again.owner(),
            again.budget());
    return new CooperationItem(
        now.id(),
        plan,
        ItemState.PROPOSED,
        null,
        now.answers(),
        now.milestones(),
        now.contributions(),
        more(now.makers(), again.by()),
        "");
  }

  private static CooperationItem with(
      CooperationItem now, String key, UnaryOperator<Milestone> change) {
    return with(
        now,
        now.milestones().stream()
            .map(one -> one.key().equals(key) ? change.apply(one) : one)
            .toList());
  }

  private static CooperationItem with(CooperationItem now, List<Milestone> milestones) {
    return new CooperationItem(
        now.id(),
        now.plan(),
        now.state(),
        now.instruction(),
        now.answers(),
        milestones,
        now.contributions(),
        now.makers(),
        "");
  }

  private static CooperationItem paid(CooperationItem now, List<Contribution> contributions) {
    return new CooperationItem(
        now.id(),
        now.plan(),
        now.state(),
        now.instruction(),
        now.answers(),
        now.milestones(),
        contributions,
        now.makers(),
        "");
  }

  private static List<Contribution> changed(
      List<Contribution> contributions, int number, UnaryOperator<Contribution> change) {
    return contributions.stream()
        .map(one -> one.number() == number ? change.apply(one) : one)
        .toList();
  }

  private static <T> List<T> more(List<T> before, T added) {
    List<T> all = new ArrayList<>(before);
    all.add(added);
    return all;
  }
}
