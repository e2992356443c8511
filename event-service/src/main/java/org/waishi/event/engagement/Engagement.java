package org.waishi.event.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waishi.event.conclusion.Conclusion;
import org.waishi.event.conclusion.SignedPaper;
import org.waishi.event.date.Dates;
import org.waishi.event.date.When;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.paper.Words;
import org.waishi.event.warning.Warning;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * Something the city holds with foreign guests. It is proposed, approved by another person with an
 * instruction file, or returned for correction and resubmitted. An approved one is concluded once
 * it was held, or cancelled; then nothing more happens to it.
 *
 * @param makers whoever shaped what is to be approved: proposed, resubmitted or dated it
 * @param signed the agreements that were signed at it
 * @param flags the warnings that stand against it, by their source
 * @param flagged whether there are any
 */
public record Engagement(
    String id,
    Plan plan,
    Proposal.@Nullable Commemorated anniversary,
    Standing standing,
    List<String> makers,
    List<SignedPaper> signed,
    Map<String, Warning.Flag> flags,
    boolean flagged)
    implements Aggregate<Engagement, EngagementEvent> {

  /** Keeps its own copies. */
  public Engagement {
    makers = List.copyOf(makers);
    signed = List.copyOf(signed);
    flags = Map.copyOf(flags);
  }

  /** A new one, flagged at once by the warnings that are in force for it. */
  static Decision<Engagement> propose(
      String id, Proposal wish, Map<String, Warning.Flag> warnings) {
    return Decision.unless(
        wish.faults(),
        () -> {
          EngagementProposed first = Facts.proposed(id, wish);
          return Decision.begin(Life::begin, first, Flagging.aligning(Life.begin(first), warnings));
        });
  }

  /** Approves it with an instruction file; never by one who made it. */
  public Decision<Engagement> approve(Standing.Instruction file, String by) {
    List<Refusal> reasons = new ArrayList<>(file.faults());
    reasons.addAll(strangers(by));
    return step("approvals", reasons, () -> Facts.approved(this, file));
  }

  /** Gives it back with everything that is missing; never by one who made it. */
  public Decision<Engagement> giveBack(Set<EngagementReturned.Gap> gaps, String by) {
    return step("returns", strangers(by), () -> Facts.returned(this, gaps));
  }

  /** Puts it forward again. */
  public Decision<Engagement> resubmit(Words corrected, String by) {
    return step("resubmissions", corrected.faults(), () -> Facts.resubmitted(this, corrected, by));
  }

  /** Calls it off. */
  public Decision<Engagement> cancel(EngagementCancelled.Reason why) {
    return step("cancellations", List.of(), () -> Facts.cancelled(this, why));
  }

  /** Tells how it was held; not before its last day, and not without what was signed at it. */
  public Decision<Engagement> conclude(Conclusion how, LocalDate today, String by) {
    List<Refusal> reasons = new ArrayList<>(how.against(plan.dates(), today));
    reasons.addAll(how.against(signed));
    return step("conclusions", reasons, () -> Facts.concluded(this, how, by));
  }

  /** Shows an agreement that was signed at it, however far it has come. */
  Decision<Engagement> show(SignedPaper paper) {
    return signed.stream().anyMatch(one -> one.agreementId().equals(paper.agreementId()))
        ? Decision.unchanged(this)
        : Decision.accept(this, Facts.signed(this, paper));
  }

  /** Fixes when it is held; once approved, only within what was approved. */
  public Decision<Engagement> date(When when, String by) {
    boolean approved = standing.state() == EngagementState.APPROVED;
    return step(
        "dates",
        approved ? plan.dates().against(when) : Dates.faults(when),
        () -> Facts.dated(this, Dates.of(when), by));
  }

  /** Carries a flag for exactly each of these warnings; one that is over keeps what it has. */
  Decision<Engagement> heed(Map<String, Warning.Flag> warnings) {
    return standing.state().isOver()
        ? Decision.unchanged(this)
        : Decision.accept(this, Flagging.aligning(this, warnings));
  }

  /** What a warning must be about to concern it: its country, and what it commemorates. */
  Set<String> subjects() {
    return Proposal.subjects(plan.country(), anniversary);
  }

  @Override
  public Engagement evolve(EngagementEvent fact) {
    return new Life(this).after(fact);
  }

  private Decision<Engagement> step(
      String step, List<? extends Refusal> reasons, Supplier<EngagementEvent> fact) {
    List<Refusal> all = new ArrayList<>(reasons);
    standing.against(step).ifPresent(all::add);
    return Decision.unless(all, () -> Decision.accept(this, fact.get()));
  }

  private List<Refusal> strangers(String checker) {
    return makers.stream().flatMap(maker -> FourEyes.against(maker, checker).stream()).toList();
  }
}
