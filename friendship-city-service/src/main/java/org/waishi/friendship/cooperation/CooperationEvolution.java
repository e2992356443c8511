package org.waishi.friendship.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionNoted;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationApproved;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationConcluded;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationProposed;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneDone;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReported;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReturned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneSet;
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
              .with(TYPE + "cooperation-milestone-set.v1", MilestoneSet.class)
              .with(TYPE + "cooperation-milestone-moved.v1", MilestoneMoved.class)
              .with(TYPE + "cooperation-milestone-reported.v1", MilestoneReported.class)
              .with(TYPE + "cooperation-milestone-returned.v1", MilestoneReturned.class)
              .with(TYPE + "cooperation-milestone-done.v1", MilestoneDone.class)
              .with(TYPE + "cooperation-milestone-overdue.v1", MilestoneOverdue.class)
              .with(TYPE + "cooperation-contribution-noted.v1", ContributionNoted.class)
              .with(TYPE + "cooperation-concluded.v1", CooperationConcluded.class)
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
          by,
          "");
    }
    throw new IllegalStateException("first fact: " + first + " (expected: CooperationProposed)");
  }

  static CooperationItem after(CooperationItem now, CooperationEvent fact) {
    return switch (fact) {
      case CooperationProposed _ -> now;
      case CooperationApproved(_, _, var body, var number, var on, var file, _) ->
          with(now, ItemState.RUNNING, new Instruction(body, number, on, file));
      case MilestoneSet(_, _, var key, var title, var due, _) ->
          with(now, more(now.milestones(), Milestone.open(key, title, due)));
      case MilestoneMoved(_, _, var key, var due, _) -> with(now, key, one -> one.due(due));
      case MilestoneReported(_, _, var key, var on, var by) ->
          with(now, key, one -> one.reported(by, on));
      case MilestoneReturned(_, _, var key, _) -> with(now, key, Milestone::returned);
      case MilestoneDone(_, _, var key, _, _) -> with(now, key, Milestone::agreed);
      case MilestoneOverdue(_, _, var key, _) -> with(now, key, Milestone::saidOverdue);
      case ContributionNoted(_, _, var side, var money, var on, _) ->
          paid(now, new Contribution(side, money, on));
      case CooperationConcluded _ -> with(now, ItemState.CONCLUDED, now.instruction());
      case CooperationAbandoned _ -> with(now, ItemState.ABANDONED, now.instruction());
    };
  }

  private static CooperationItem with(
      CooperationItem now, ItemState state, @Nullable Instruction paper) {
    return new CooperationItem(
        now.id(),
        now.plan(),
        state,
        paper,
        now.milestones(),
        now.contributions(),
        now.proposedBy(),
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
        milestones,
        now.contributions(),
        now.proposedBy(),
        "");
  }

  private static CooperationItem paid(CooperationItem now, Contribution paid) {
    return new CooperationItem(
        now.id(),
        now.plan(),
        now.state(),
        now.instruction(),
        now.milestones(),
        more(now.contributions(), paid),
        now.proposedBy(),
        "");
  }

  private static <T> List<T> more(List<T> before, T added) {
    List<T> all = new ArrayList<>(before);
    all.add(added);
    return all;
  }
}
