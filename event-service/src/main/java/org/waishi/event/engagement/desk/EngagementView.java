package org.waishi.event.engagement.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.Dates;
import org.waishi.event.date.Hours;
import org.waishi.event.engagement.Engagement;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementState;
import org.waishi.event.engagement.Plan;
import org.waishi.event.engagement.Proposal;
import org.waishi.event.engagement.Standing;
import org.waishi.event.warning.Warning;
import org.waishi.platform.command.Stored;

/** An engagement as it is answered. */
public record EngagementView(
    String id,
    long version,
    String titleZh,
    String titleEn,
    Plan.Kind kind,
    @Nullable String country,
    String startsOn,
    String endsOn,
    @Nullable Hours hours,
    boolean approximate,
    @Nullable String place,
    @Nullable String anniversaryId,
    EngagementState state,
    List<EngagementReturned.Gap> gaps,
    EngagementCancelled.@Nullable Reason reason,
    Standing.@Nullable Instruction instruction,
    @Nullable Conclusion conclusion,
    List<SignedPaper> signed,
    boolean flagged,
    Map<String, Warning.Flag> flags,
    List<String> allowedSteps) {

  /** What everybody who may read engagements is shown. */
  public static EngagementView of(Stored<Engagement> stored) {
    Engagement now = stored.state();
    Plan plan = now.plan();
    Dates dates = plan.dates();
    Standing standing = now.standing();
    Proposal.Commemorated of = now.anniversary();
    return new EngagementView(
        stored.id(),
        stored.version(),
        plan.words().titleZh(),
        plan.words().titleEn(),
        plan.kind(),
        plan.country(),
        dates.startsOn(),
        dates.endsOn(),
        dates.hours(),
        !dates.exact(),
        plan.words().place(),
        of == null ? null : of.anniversaryId(),
        standing.state(),
        standing.gaps(),
        standing.reason(),
        standing.instruction(),
        standing.conclusion(),
        now.signed(),
        now.flagged(),
        new TreeMap<>(now.flags()),
        standing.state().allowedSteps());
  }
}
