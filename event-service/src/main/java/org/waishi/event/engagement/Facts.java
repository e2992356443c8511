package org.waishi.event.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;

/** How an engagement words its facts. */
final class Facts {

  private Facts() {}

  static EngagementProposed proposed(String id, Proposal wish) {
    Dates dates = Dates.of(wish.startsOn(), wish.endsOn());
    Proposal.Commemorated of = wish.anniversary();
    return new EngagementProposed(
        id,
        wish.titles().zh(),
        wish.titles().en(),
        wish.kind(),
        wish.country(),
        dates.startsOn(),
        dates.endsOn(),
        !dates.exact(),
        wish.place(),
        of == null ? null : of.anniversaryId(),
        of == null ? null : of.subjectKind(),
        of == null ? null : of.subjectId(),
        wish.proposedBy());
  }

  static EngagementEvent approved(Engagement of, Engagement.Instruction file) {
    return new EngagementApproved(
        of.id(),
        of.country(),
        of.dates().startsOn(),
        of.dates().endsOn(),
        anniversary(of),
        subject(of),
        file.number(),
        file.issuedBy(),
        file.issuedOn(),
        file.fileId());
  }

  static EngagementEvent returned(Engagement of, String why) {
    return new EngagementReturned(of.id(), of.country(), anniversary(of), why);
  }

  static EngagementEvent resubmitted(
      Engagement of, Proposal.Titles titles, @Nullable String place, String by) {
    return new EngagementResubmitted(
        of.id(), of.country(), anniversary(of), titles.zh(), titles.en(), place, by);
  }

  static EngagementEvent cancelled(Engagement of, String why) {
    return new EngagementCancelled(
        of.id(),
        of.country(),
        of.dates().startsOn(),
        of.dates().endsOn(),
        anniversary(of),
        subject(of),
        why);
  }

  static EngagementEvent dated(Engagement of, Dates dates) {
    return new EngagementDated(
        of.id(), of.country(), anniversary(of), dates.startsOn(), dates.endsOn(), !dates.exact());
  }

  /** What must be said until the flags are exactly these warnings. */
  static EngagementEvent[] aligning(Engagement of, Map<String, Warning.Flag> warnings) {
    List<EngagementEvent> facts = new ArrayList<>();
    new TreeMap<>(of.flags())
        .forEach(
            (source, flag) -> {
              if (!warnings.containsKey(source)) {
                facts.add(unflagged(of, source, flag));
              }
            });
    new TreeMap<>(warnings)
        .forEach(
            (source, flag) -> {
              if (!flag.equals(of.flags().get(source))) {
                facts.add(flagged(of, source, flag));
              }
            });
    return facts.toArray(EngagementEvent[]::new);
  }

  private static EngagementEvent flagged(Engagement of, String source, Warning.Flag flag) {
    boolean alert = flag.reason() == Warning.Reason.ALERT;
    return new EngagementFlagged(
        of.id(),
        of.country(),
        flag.reason().name(),
        alert ? source : null,
        alert ? null : source,
        flag.level());
  }

  private static EngagementEvent unflagged(Engagement of, String source, Warning.Flag flag) {
    boolean alert = flag.reason() == Warning.Reason.ALERT;
    return new EngagementUnflagged(
        of.id(), of.country(), flag.reason().name(), alert ? source : null, alert ? null : source);
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
