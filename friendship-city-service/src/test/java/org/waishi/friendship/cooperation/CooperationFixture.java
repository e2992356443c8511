package org.waishi.friendship.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

/** A project that an officer proposed and a leader approved. */
final class CooperationFixture {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final CooperationItem.Said OFFICER = new CooperationItem.Said("officer", TODAY);
  static final CooperationItem.Said LEADER = new CooperationItem.Said("leader", TODAY);
  static final CooperationItem.World WORLD = world(_ -> true, TieState.ACTIVE);
  static final CooperationItem.Plan PLAN =
      new CooperationItem.Plan(
          "t1", "JP", Field.YOUTH, "足球", "Football", "体育局", new Money("9", "CNY"));
  static final Answer GAPS =
      new Answer(
          new Instruction("city government", "2026-11", TODAY, "file-15"),
          List.of("经费来源未明确", "缺实施方案"));

  private CooperationFixture() {}

  static CooperationItem proposed() {
    return done(CooperationItem.propose("c1", PLAN, "officer"));
  }

  /** With a milestone that is due today. */
  static CooperationItem running() {
    return done(
        done(steps(proposed()).set("m1", "方案", TODAY, "officer"))
            .approve(paper(TODAY), LEADER, WORLD));
  }

  static CooperationItem.World world(Filing papers, TieState tie) {
    return new CooperationItem.World(papers, tie);
  }

  static Milestones steps(CooperationItem item) {
    return new Milestones(item);
  }

  static Instruction paper(LocalDate on) {
    return new Instruction("city government", "2026-12", on, "file-14");
  }

  static CooperationItem done(Decision<CooperationItem> decision) {
    return ((Decision.Accepted<CooperationItem>) decision).state();
  }

  static List<Refusal> no(Decision<CooperationItem> decision) {
    return ((Decision.Refused<CooperationItem>) decision).reasons();
  }
}
