package org.waishi.event.engagement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.store.Stored;

/** An engagement as it is answered. */
record EngagementView(
    String id,
    long version,
    String titleZh,
    String titleEn,
    Engagement.Kind kind,
    @Nullable String country,
    String startsOn,
    String endsOn,
    boolean approximate,
    @Nullable String place,
    @Nullable String anniversaryId,
    Engagement.State state,
    @Nullable String reason,
    Engagement.@Nullable Instruction instruction,
    boolean flagged,
    Map<String, Warning.Flag> flags,
    List<String> allowedSteps) {

  static EngagementView of(Stored<Engagement> stored) {
    Engagement now = stored.state();
    Proposal.Commemorated of = now.anniversary();
    return new EngagementView(
        stored.id(),
        stored.version(),
        now.titleZh(),
        now.titleEn(),
        now.kind(),
        now.country(),
        now.dates().startsOn(),
        now.dates().endsOn(),
        !now.dates().exact(),
        now.place(),
        of == null ? null : of.anniversaryId(),
        now.state(),
        now.reason(),
        now.instruction(),
        now.flagged(),
        now.flagsInOrder(),
        now.state().allowedSteps());
  }
}
