package org.waishi.friendship.cooperation;

import java.util.List;
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
