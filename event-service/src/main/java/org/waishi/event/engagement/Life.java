package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementConcluded;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementPaperSigned;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;

/** What each fact makes of an engagement; decides nothing. */
record Life(Engagement now) {

  static Engagement begin(EngagementEvent first) {
    if (first instanceof EngagementProposed proposed) {
      return proposed(proposed);
    }
    throw new IllegalArgumentException("first fact: " + first + " (expected: proposed)");
  }

  Engagement after(EngagementEvent fact) {
    return switch (fact) {
      case EngagementProposed again -> now;
      case EngagementApproved approved -> standing(now.standing().approved(file(approved)));
      case EngagementReturned returned -> standing(now.standing().returned(returned.gaps()));
      case EngagementResubmitted resubmitted -> resubmitted(resubmitted);
      case EngagementCancelled cancelled -> standing(now.standing().cancelled(cancelled.reason()));
      case EngagementConcluded concluded -> concluded(concluded);
      case EngagementDated dated -> dated(dated);
      case EngagementPaperSigned signed -> signed(signed);
      case EngagementFlagged flagged -> flagged(flagged);
      case EngagementUnflagged over -> unflagged(source(over.alertId(), over.tieId()));
    };
  }

  private static Engagement proposed(EngagementProposed fact) {
    When when = new When(fact.startsOn(), fact.endsOn(), fact.hours());
    Words words = new Words(fact.titleZh(), fact.titleEn(), fact.place());
    return new Engagement(
        fact.engagementId(),
        new Plan(words, fact.kind(), fact.country(), Dates.of(when)),
        commemorated(fact),
        Standing.PROPOSED,
        List.of(fact.proposedBy()),
        List.of(),
        Map.of(),
        false);
  }

  private static Proposal.@Nullable Commemorated commemorated(EngagementProposed fact) {
    String anniversary = fact.anniversaryId();
    String kind = fact.subjectKind();
    String subject = fact.subjectId();
    return anniversary == null || kind == null || subject == null
        ? null
        : new Proposal.Commemorated(anniversary, kind, subject);
  }

  private static Standing.Instruction file(EngagementApproved fact) {
    return new Standing.Instruction(
        fact.instructionNumber(), fact.issuedBy(), fact.issuedOn(), fact.fileId());
  }

  private Engagement resubmitted(EngagementResubmitted fact) {
    Words words = new Words(fact.titleZh(), fact.titleEn(), fact.place());
    return made(now.plan().saying(words), Standing.PROPOSED, fact.resubmittedBy());
  }

  private Engagement dated(EngagementDated fact) {
    Dates dates = Dates.of(new When(fact.startsOn(), fact.endsOn(), fact.hours()));
    return made(now.plan().on(dates), now.standing(), fact.datedBy());
  }

  /** From now on every list shows the days on which it was held. */
  private Engagement concluded(EngagementConcluded fact) {
    Conclusion how =
        new Conclusion(
            fact.heldFrom(),
            fact.heldUntil(),
            fact.participants(),
            fact.fromAbroad(),
            fact.results(),
            fact.deviation(),
            fact.reportFileId());
    Dates held = now.plan().dates().held(fact.heldFrom(), fact.heldUntil());
    return standing(now.plan().on(held), now.standing().concluded(how));
  }

  private Engagement signed(EngagementPaperSigned fact) {
    SignedPaper paper = new SignedPaper(fact.agreementId(), fact.tieId(), fact.signedOn());
    return new Engagement(
        now.id(),
        now.plan(),
        now.anniversary(),
        now.standing(),
        now.makers(),
        Stream.concat(now.signed().stream(), Stream.of(paper)).toList(),
        now.flags(),
        now.flagged());
  }

  private Engagement flagged(EngagementFlagged fact) {
    Map<String, Warning.Flag> flags = new HashMap<>(now.flags());
    Warning.Reason reason = Warning.Reason.valueOf(fact.reason());
    flags.put(source(fact.alertId(), fact.tieId()), new Warning.Flag(reason, fact.level()));
    return flags(flags);
  }

  private Engagement unflagged(String source) {
    Map<String, Warning.Flag> flags = new HashMap<>(now.flags());
    flags.remove(source);
    return flags(flags);
  }

  private static String source(@Nullable String alertId, @Nullable String tieId) {
    return Objects.requireNonNull(alertId == null ? tieId : alertId);
  }

  private Engagement made(Plan plan, Standing standing, String by) {
    List<String> makers = new ArrayList<>(now.makers());
    if (!makers.contains(by)) {
      makers.add(by);
    }
    return new Engagement(
        now.id(),
        plan,
        now.anniversary(),
        standing,
        makers,
        now.signed(),
        now.flags(),
        now.flagged());
  }

  private Engagement standing(Standing standing) {
    return standing(now.plan(), standing);
  }

  private Engagement standing(Plan plan, Standing standing) {
    return new Engagement(
        now.id(),
        plan,
        now.anniversary(),
        standing,
        now.makers(),
        now.signed(),
        now.flags(),
        now.flagged());
  }

  private Engagement flags(Map<String, Warning.Flag> flags) {
    return new Engagement(
        now.id(),
        now.plan(),
        now.anniversary(),
        now.standing(),
        now.makers(),
        now.signed(),
        flags,
        !flags.isEmpty());
  }
}
