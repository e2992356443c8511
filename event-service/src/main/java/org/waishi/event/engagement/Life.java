package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.event.engagement.Engagement.Instruction;
import org.waishi.event.engagement.Engagement.State;
import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;

/** What each fact makes of an engagement; decides nothing. */
record Life(Engagement now) {

  static Engagement begin(EngagementProposed fact) {
    return new Engagement(
        fact.engagementId(),
        fact.titleZh(),
        fact.titleEn(),
        fact.kind(),
        fact.country(),
        Dates.of(fact.startsOn(), fact.endsOn()),
        fact.place(),
        commemorated(fact),
        State.PROPOSED,
        null,
        null,
        List.of(fact.proposedBy()),
        Map.of(),
        false);
  }

  Engagement after(EngagementEvent fact) {
    return switch (fact) {
      case EngagementProposed again -> now;
      case EngagementApproved approved -> approved(approved);
      case EngagementReturned returned -> in(State.RETURNED, returned.reason());
      case EngagementResubmitted resubmitted -> resubmitted(resubmitted);
      case EngagementCancelled cancelled -> in(State.CANCELLED, cancelled.reason());
      case EngagementDated dated -> on(Dates.of(dated.startsOn(), dated.endsOn()));
      case EngagementFlagged flagged -> flagged(flagged);
      case EngagementUnflagged unflagged ->
          unflagged(source(unflagged.alertId(), unflagged.tieId()));
    };
  }

  private Engagement approved(EngagementApproved fact) {
    Instruction file =
        new Instruction(fact.instructionNumber(), fact.issuedBy(), fact.issuedOn(), fact.fileId());
    return copy(now.dates(), State.APPROVED, null, file, now.flags());
  }

  private Engagement resubmitted(EngagementResubmitted fact) {
    List<String> makers = new ArrayList<>(now.makers());
    if (!makers.contains(fact.resubmittedBy())) {
      makers.add(fact.resubmittedBy());
    }
    return new Engagement(
        now.id(),
        fact.titleZh(),
        fact.titleEn(),
        now.kind(),
        now.country(),
        now.dates(),
        fact.place(),
        now.anniversary(),
        State.PROPOSED,
        null,
        null,
        makers,
        now.flags(),
        now.flagged());
  }

  private Engagement in(State state, String reason) {
    return copy(now.dates(), state, reason, now.instruction(), now.flags());
  }

  private Engagement on(Dates dates) {
    return copy(dates, now.state(), now.reason(), now.instruction(), now.flags());
  }

  private Engagement flagged(EngagementFlagged fact) {
    Map<String, Warning.Flag> flags = new HashMap<>(now.flags());
    Warning.Reason reason = Warning.Reason.valueOf(fact.reason());
    flags.put(source(fact.alertId(), fact.tieId()), new Warning.Flag(reason, fact.level()));
    return with(flags);
  }

  private Engagement unflagged(String source) {
    Map<String, Warning.Flag> flags = new HashMap<>(now.flags());
    flags.remove(source);
    return with(flags);
  }

  private Engagement with(Map<String, Warning.Flag> flags) {
    return copy(now.dates(), now.state(), now.reason(), now.instruction(), flags);
  }

  private Engagement copy(
      Dates dates,
      State state,
      @Nullable String reason,
      @Nullable Instruction instruction,
      Map<String, Warning.Flag> flags) {
    return new Engagement(
        now.id(),
        now.titleZh(),
        now.titleEn(),
        now.kind(),
        now.country(),
        dates,
        now.place(),
        now.anniversary(),
        state,
        reason,
        instruction,
        now.makers(),
        flags,
        !flags.isEmpty());
  }

  private static String source(@Nullable String alertId, @Nullable String tieId) {
    return Objects.requireNonNull(alertId == null ? tieId : alertId);
  }

  private static Proposal.@Nullable Commemorated commemorated(EngagementProposed fact) {
    String anniversary = fact.anniversaryId();
    String kind = fact.subjectKind();
    String subject = fact.subjectId();
    return anniversary == null || kind == null || subject == null
        ? null
        : new Proposal.Commemorated(anniversary, kind, subject);
  }
}
