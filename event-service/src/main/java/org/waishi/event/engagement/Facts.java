package org.waishi.event.engagement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.Dates;
import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementConcluded;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementPaperSigned;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.paper.Words;

/** How an engagement words its facts. */
final class Facts {

  private Facts() {}

  static EngagementProposed proposed(String id, Proposal wish) {
    Dates dates = Dates.of(wish.when());
    Proposal.Commemorated of = wish.anniversary();
    return new EngagementProposed(
        id,
        wish.words().titleZh(),
        wish.words().titleEn(),
        wish.kind(),
        wish.country(),
        dates.startsOn(),
        dates.endsOn(),
        dates.hours(),
        !dates.exact(),
        wish.words().place(),
        of == null ? null : of.anniversaryId(),
        of == null ? null : of.subjectKind(),
        of == null ? null : of.subjectId(),
        wish.by());
  }

  static EngagementEvent approved(Engagement of, Standing.Instruction file) {
    return new EngagementApproved(
        of.id(),
        country(of),
        dates(of).startsOn(),
        dates(of).endsOn(),
        anniversary(of),
        subject(of),
        file.number(),
        file.issuedBy(),
        file.issuedOn(),
        file.fileId());
  }

  static EngagementEvent returned(Engagement of, Set<EngagementReturned.Gap> gaps) {
    List<EngagementReturned.Gap> inOrder = gaps.stream().sorted().toList();
    return new EngagementReturned(of.id(), country(of), anniversary(of), inOrder);
  }

  static EngagementEvent resubmitted(Engagement of, Words corrected, String by) {
    return new EngagementResubmitted(
        of.id(),
        country(of),
        anniversary(of),
        corrected.titleZh(),
        corrected.titleEn(),
        corrected.place(),
        by);
  }

  static EngagementEvent cancelled(Engagement of, EngagementCancelled.Reason why) {
    return new EngagementCancelled(
        of.id(),
        country(of),
        dates(of).startsOn(),
        dates(of).endsOn(),
        anniversary(of),
        subject(of),
        why);
  }

  static EngagementEvent concluded(Engagement of, Conclusion how, String by) {
    return new EngagementConcluded(
        of.id(),
        country(of),
        anniversary(of),
        subject(of),
        how.heldFrom(),
        how.heldUntil(),
        how.participants(),
        how.fromAbroad(),
        how.results(),
        how.deviation(),
        how.reportFileId(),
        by);
  }

  static EngagementEvent signed(Engagement of, SignedPaper paper) {
    return new EngagementPaperSigned(
        of.id(), country(of), paper.agreementId(), paper.tieId(), paper.signedOn());
  }

  static EngagementEvent dated(Engagement of, Dates dates, String by) {
    return new EngagementDated(
        of.id(),
        country(of),
        anniversary(of),
        dates.startsOn(),
        dates.endsOn(),
        dates.hours(),
        !dates.exact(),
        by);
  }

  private static @Nullable String country(Engagement of) {
    return of.plan().country();
  }

  private static Dates dates(Engagement of) {
    return of.plan().dates();
  }

  private static @Nullable String anniversary(Engagement of) {
    Proposal.Commemorated what = of.anniversary();
    return what == null ? null : what.anniversaryId();
  }

  private static @Nullable String subject(Engagement of) {
    Proposal.Commemorated what = of.anniversary();
    return what == null ? null : what.subjectId();
  }
}
