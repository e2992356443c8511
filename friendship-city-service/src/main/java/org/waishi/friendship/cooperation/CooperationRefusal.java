package org.waishi.friendship.cooperation;

import java.util.List;
import java.util.Optional;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Refusal;

/** Why a cooperation item says no. */
public sealed interface CooperationRefusal extends Refusal {

  /** There is no milestone of this key. */
  record UnknownMilestone(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "unknown-milestone";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** There is a milestone of this key already. */
  record MilestoneExists(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "milestone-exists";
    }
  }

  /** The milestone is done; nothing moves it any more. */
  record MilestoneDone(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "milestone-done";
    }
  }

  /** Nobody said that the milestone is done. */
  record MilestoneNotReported(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "milestone-not-reported";
    }
  }

  /** A new milestone does not change the end that was approved; a move of the last one may. */
  record MilestoneMovesTheEnd(String end) implements CooperationRefusal {
    @Override
    public String code() {
      return "milestone-moves-the-end";
    }
  }

  /** A move of this milestone waits for its second pair of eyes. */
  record MilestoneMoveWaits(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "milestone-move-waits";
    }
  }

  /** Nobody asked to move this milestone. */
  record NoMilestoneMoveWaits(String key) implements CooperationRefusal {
    @Override
    public String code() {
      return "no-milestone-move-waits";
    }
  }

  /** There is no contribution of this number. */
  record UnknownContribution(int number) implements CooperationRefusal {
    @Override
    public String code() {
      return "unknown-contribution";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** The contribution counts no more already. */
  record ContributionReversed(int number) implements CooperationRefusal {
    @Override
    public String code() {
      return "contribution-reversed";
    }
  }

  /** Nothing is begun under a tie that is suspended or has ended. */
  record TieDoesNotLive(String tieId, TieState state) implements CooperationRefusal {
    @Override
    public String code() {
      return "tie-does-not-live";
    }

    /** What stands against beginning something under this tie. */
    static Optional<Refusal> against(String tieId, TieState state) {
      return state.ended() || state == TieState.SUSPENDED
          ? Optional.of(new TieDoesNotLive(tieId, state))
          : Optional.empty();
    }
  }

  /** An item ends with all its milestones done. */
  record MilestonesOpen(List<String> keys) implements CooperationRefusal {
    /** Keeps its own copy. */
    public MilestonesOpen {
      keys = List.copyOf(keys);
    }

    @Override
    public String code() {
      return "milestones-open";
    }
  }
}
