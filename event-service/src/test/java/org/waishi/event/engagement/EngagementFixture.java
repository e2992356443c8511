package org.waishi.event.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled.Reason;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned.Gap;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;

/** A forum with Korea in August 2022, proposed by an officer, unless a test says otherwise. */
public record EngagementFixture(Words words, @Nullable String country, When when) {

  public static final Standing.Instruction FILE =
      new Standing.Instruction("No. 17", "city government", LocalDate.of(2022, 3, 1), "f1");
  public static final Conclusion HELD =
      new Conclusion(
          LocalDate.of(2022, 8, 24),
          LocalDate.of(2022, 8, 25),
          120,
          45,
          List.of(Conclusion.Result.PAPER_SIGNED),
          null,
          "f2");
  public static final Warning.Flag DO_NOT_GO = new Warning.Flag(Warning.Reason.ALERT, "DO_NOT_GO");

  public static EngagementFixture anEngagement() {
    return new EngagementFixture(new Words("论坛", "Forum", null), "KR", When.on("2022-08"));
  }

  public EngagementFixture on(When days) {
    return new EngagementFixture(words, country, days);
  }

  public EngagementFixture called(Words other) {
    return new EngagementFixture(other, country, when);
  }

  EngagementFixture with(@Nullable String partner) {
    return new EngagementFixture(words, partner, when);
  }

  Proposal wish() {
    return new Proposal(words, Plan.Kind.FORUM, country, when, null, "officer");
  }

  Decision<Engagement> decided() {
    return Engagement.propose("e1", wish(), Map.of());
  }

  public Engagement proposed() {
    return accepted(decided());
  }

  public Engagement approved() {
    return accepted(proposed().approve(FILE, "leader"));
  }

  Engagement returned() {
    return accepted(proposed().giveBack(Set.of(Gap.BUDGET), "reviewer"));
  }

  public Engagement cancelled() {
    return accepted(proposed().cancel(Reason.NO_BUDGET));
  }

  /** Held as approved, with a report. */
  public Engagement concluded() {
    return accepted(approved().conclude(HELD, HELD.heldUntil(), "officer"));
  }

  public Engagement flagged() {
    return accepted(proposed().heed(Map.of("a1", DO_NOT_GO)));
  }

  /** The state that a decision leads to, which must be a yes. */
  public static Engagement accepted(Decision<Engagement> decision) {
    return ((Decision.Accepted<Engagement>) decision).state();
  }

  /** As it stands in the store after so many facts. */
  public static Stored<Engagement> stored(Engagement engagement, long version) {
    Stored.Stamp stamp = new Stored.Stamp(Instant.parse("2022-03-01T01:00:00Z"), "officer");
    PersonalData nobody = PersonalData.none(new Holder("event.engagement", engagement.id()));
    return new Stored<>(engagement.id(), version, engagement, nobody, stamp, stamp);
  }
}
