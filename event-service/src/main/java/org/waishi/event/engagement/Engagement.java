package org.waishi.event.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waishi.event.engagement.EngagementEvent.EngagementApproved;
import org.waishi.event.engagement.EngagementEvent.EngagementCancelled;
import org.waishi.event.engagement.EngagementEvent.EngagementDated;
import org.waishi.event.engagement.EngagementEvent.EngagementFlagged;
import org.waishi.event.engagement.EngagementEvent.EngagementProposed;
import org.waishi.event.engagement.EngagementEvent.EngagementResubmitted;
import org.waishi.event.engagement.EngagementEvent.EngagementReturned;
import org.waishi.event.engagement.EngagementEvent.EngagementUnflagged;
import org.waishi.event.engagement.EngagementRefusal.StepNotAllowed;
import org.waishi.event.engagement.EngagementRefusal.UnknownCountry;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FactTypes;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/**
 * Something the city holds with foreign guests. It is proposed, approved by another person with an
 * instruction file, or returned for correction and resubmitted; even an approved one may be
 * cancelled, and then nothing more happens to it.
 */
public record Engagement(
    String id,
    String titleZh,
    String titleEn,
    Kind kind,
    @Nullable String country,
    Dates dates,
    @Nullable String place,
    Proposal.@Nullable Commemorated anniversary,
    State state,
    @Nullable String reason,
    @Nullable Instruction instruction,
    List<String> makers,
    Map<String, Warning.Flag> flags,
    boolean flagged)
    implements Aggregate<Engagement, EngagementEvent> {

  public static final AggregateKind<Engagement, EngagementEvent> KIND =
      new AggregateKind<>(
          "event.engagement",
          "engagements",
          Engagement.class,
          FactTypes.of(EngagementEvent.class)
              .with("org.waishi.event.engagement-proposed.v1", EngagementProposed.class)
              .with("org.waishi.event.engagement-approved.v1", EngagementApproved.class)
              .with("org.waishi.event.engagement-returned.v1", EngagementReturned.class)
              .with("org.waishi.event.engagement-resubmitted.v1", EngagementResubmitted.class)
              .with("org.waishi.event.engagement-cancelled.v1", EngagementCancelled.class)
              .with("org.waishi.event.engagement-dated.v1", EngagementDated.class)
              .with("org.waishi.event.engagement-flagged.v1", EngagementFlagged.class)
              .with("org.waishi.event.engagement-unflagged.v1", EngagementUnflagged.class),
          Engagement::from);

  /** What is held. */
  public enum Kind {
    CONFERENCE,
    FORUM,
    VISIT,
    RECEPTION,
    COMMEMORATION
  }

  /** How far it has come, and which steps lead on. */
  public enum State {
    PROPOSED("approvals", "returns", "cancellations", "dates"),
    RETURNED("resubmissions", "cancellations", "dates"),
    APPROVED("cancellations", "dates"),
    CANCELLED;

    private final List<String> steps;

    State(String... steps) {
      this.steps = List.of(steps);
    }

    List<String> allowedSteps() {
      return steps;
    }
  }

  /** An instruction file (批件): no approval without one. */
  public record Instruction(String number, String issuedBy, LocalDate issuedOn, String fileId) {}

  /** Keeps its own copies. */
  public Engagement {
    makers = List.copyOf(makers);
    flags = Map.copyOf(flags);
  }

  /** A new one, flagged at once by the warnings that are in force for it. */
  static Decision<Engagement> propose(String id, Proposal.Under wish) {
    Proposal proposal = wish.proposal();
    List<Refusal> faults = new ArrayList<>(Dates.faults(proposal.startsOn(), proposal.endsOn()));
    unknown(proposal.country()).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return Decision.refuse(faults);
    }
    EngagementProposed first = Facts.proposed(id, proposal);
    return Decision.begin(Engagement::from, first, Facts.aligning(from(first), wish.warnings()));
  }

  /** Approves it with an instruction file; never by one who made it. */
  Decision<Engagement> approve(Instruction file, String by) {
    return step("approvals", strangers(by), () -> Facts.approved(this, file));
  }

  /** Gives it back for correction; never by one who made it. */
  Decision<Engagement> giveBack(String why, String by) {
    return step("returns", strangers(by), () -> Facts.returned(this, why));
  }

  /** Puts it forward again. */
  Decision<Engagement> resubmit(Proposal.Titles titles, @Nullable String where, String by) {
    return step("resubmissions", List.of(), () -> Facts.resubmitted(this, titles, where, by));
  }

  /** Calls it off. */
  Decision<Engagement> cancel(String why) {
    return step("cancellations", List.of(), () -> Facts.cancelled(this, why));
  }

  /** Fixes when it is held. */
  Decision<Engagement> date(String startsOn, @Nullable String endsOn) {
    return step(
        "dates",
        Dates.faults(startsOn, endsOn),
        () -> Facts.dated(this, Dates.of(startsOn, endsOn)));
  }

  /** Carries a flag for exactly each of these warnings; a cancelled one keeps what it has. */
  Decision<Engagement> heed(Map<String, Warning.Flag> warnings) {
    return state == State.CANCELLED
        ? Decision.unchanged(this)
        : Decision.accept(this, Facts.aligning(this, warnings));
  }

  @Override
  public Engagement evolve(EngagementEvent fact) {
    return new Life(this).after(fact);
  }

  static Engagement from(EngagementEvent first) {
    if (first instanceof EngagementProposed proposed) {
      return Life.begin(proposed);
    }
    throw new IllegalArgumentException("first fact: " + first + " (expected: proposed)");
  }

  private Decision<Engagement> step(
      String step, List<? extends Refusal> reasons, Supplier<EngagementEvent> fact) {
    List<Refusal> all = new ArrayList<>(reasons);
    if (!state.allowedSteps().contains(step)) {
      all.add(new StepNotAllowed(step, state));
    }
    return all.isEmpty() ? Decision.accept(this, fact.get()) : Decision.refuse(all);
  }

  private List<Refusal> strangers(String checker) {
    return makers.stream().flatMap(maker -> FourEyes.against(maker, checker).stream()).toList();
  }

  private static Optional<Refusal> unknown(@Nullable String country) {
    return country == null || CountryNames.knows(country)
        ? Optional.empty()
        : Optional.of(new UnknownCountry(country));
  }

  /** The flags in one order everywhere. */
  Map<String, Warning.Flag> flagsInOrder() {
    return new TreeMap<>(flags);
  }
}
