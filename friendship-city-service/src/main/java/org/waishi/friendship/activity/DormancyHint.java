package org.waishi.friendship.activity;

import java.time.LocalDate;
import org.waishi.friendship.activity.DormancyHintEvent.DormancyHintLifted;
import org.waishi.friendship.activity.DormancyHintEvent.DormancyHinted;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;

/**
 * What was said about the quiet of one tie. It only says; whether a tie falls dormant is a decision
 * of the office.
 *
 * @param stands whether the tie is said to be quiet
 */
record DormancyHint(String tieId, String country, boolean stands)
    implements Aggregate<DormancyHint, DormancyHintEvent> {

  private static final String TYPE = "org.waishi.friendship-city.dormancy-";

  /** How hints are stored and told. */
  static final AggregateKind<DormancyHint, DormancyHintEvent> KIND =
      new AggregateKind<>(
          "friendship-city.dormancy-hint",
          "dormancy-hints",
          DormancyHint.class,
          FactTypes.of(DormancyHintEvent.class)
              .with(TYPE + "hinted.v1", DormancyHinted.class)
              .with(TYPE + "hint-lifted.v1", DormancyHintLifted.class),
          DormancyHint::from);

  /** Says for the first time that a tie is quiet. */
  static Decision<DormancyHint> begin(String tieId, String country, Quiet quiet, LocalDate on) {
    return Decision.begin(DormancyHint::from, hinted(tieId, country, quiet, on));
  }

  /** Says that the tie is quiet, or no longer, if that is not what was said before. */
  Decision<DormancyHint> look(boolean quietTooLong, Quiet quiet, LocalDate on) {
    if (quietTooLong == stands) {
      return Decision.unchanged(this);
    }
    return quietTooLong
        ? Decision.accept(this, hinted(tieId, country, quiet, on))
        : Decision.accept(this, new DormancyHintLifted(tieId, country, quiet.lastDeed(), on));
  }

  private static DormancyHinted hinted(String tie, String country, Quiet quiet, LocalDate on) {
    return new DormancyHinted(tie, country, quiet.since(), quiet.months(), on);
  }

  static DormancyHint from(DormancyHintEvent first) {
    if (first instanceof DormancyHinted(var tie, var country, _, _, _)) {
      return new DormancyHint(tie, country, true);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: DormancyHinted)");
  }

  @Override
  public DormancyHint evolve(DormancyHintEvent fact) {
    return switch (fact) {
      case DormancyHinted _ -> new DormancyHint(tieId, country, true);
      case DormancyHintLifted _ -> new DormancyHint(tieId, country, false);
    };
  }
}
