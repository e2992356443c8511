package org.waishi.event.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.ConclusionRefusal.MoreFromAbroadThanInAll;
import org.waishi.event.conclusion.ConclusionRefusal.NotHeldYet;
import org.waishi.event.conclusion.ConclusionRefusal.UnexplainedDays;
import org.waishi.event.conclusion.ConclusionRefusal.UntoldPaper;
import org.waishi.event.date.DateRefusal.EndsBeforeItStarts;
import org.waishi.event.date.DateRefusal.OutsideApprovedDates;
import org.waishi.event.date.Dates;
import org.waishi.platform.aggregate.Refusal;

/**
 * How it was held.
 *
 * @param heldFrom its first day as it was
 * @param heldUntil its last day as it was
 * @param participants how many took part in all
 * @param fromAbroad how many of these came from abroad
 * @param deviation why it was held on days beyond those approved, if it was
 * @param reportFileId where the closing report (总结) is kept, once there is one
 */
public record Conclusion(
    LocalDate heldFrom,
    LocalDate heldUntil,
    int participants,
    int fromAbroad,
    List<Result> results,
    @Nullable Deviation deviation,
    @Nullable String reportFileId) {

  /** Keeps its own copy, each result once. */
  public Conclusion {
    results = results.stream().distinct().sorted().toList();
  }

  /** What came of it. */
  public enum Result {
    /** A paper was signed. */
    PAPER_SIGNED,
    /** A project was agreed. */
    PROJECT_AGREED,
    /** Institutions were paired. */
    INSTITUTIONS_PAIRED,
    /** An invitation was given. */
    INVITATION,
    /** An investment or a contract. */
    BUSINESS,
    /** Courtesy alone. */
    COURTESY
  }

  /** Why it was held on days beyond those approved. */
  public enum Deviation {
    GUESTS_EARLY,
    GUESTS_DELAYED,
    WEATHER,
    PROGRAMME_EXTENDED,
    FORCE_MAJEURE,
    OTHER
  }

  /** Everything that stands against it, where these days were approved. */
  public List<Refusal> against(Dates approved, LocalDate today) {
    List<Refusal> all = new ArrayList<>();
    if (heldUntil.isBefore(heldFrom)) {
      all.add(new EndsBeforeItStarts(heldFrom.toString(), heldUntil.toString()));
    } else {
      all.addAll(days(approved, today));
    }
    if (fromAbroad > participants) {
      all.add(new MoreFromAbroadThanInAll(fromAbroad, participants));
    }
    return all;
  }

  /** What was signed is among what came of it. */
  public List<Refusal> against(List<SignedPaper> signed) {
    return results.contains(Result.PAPER_SIGNED)
        ? List.of()
        : signed.stream().<Refusal>map(paper -> new UntoldPaper(paper.agreementId())).toList();
  }

  private List<Refusal> days(Dates approved, LocalDate today) {
    List<Refusal> all = new ArrayList<>();
    if (heldUntil.isAfter(today)) {
      all.add(new NotHeldYet(heldUntil.toString()));
    }
    if (!approved.touches(heldFrom, heldUntil)) {
      all.add(new OutsideApprovedDates(approved.startsOn(), approved.endsOn()));
    } else if (!approved.holds(heldFrom, heldUntil) && deviation == null) {
      all.add(new UnexplainedDays(approved.startsOn(), approved.endsOn()));
    }
    return all;
  }
}
