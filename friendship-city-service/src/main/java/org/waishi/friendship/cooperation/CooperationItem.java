package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationEvent.ContributionNoted;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationApproved;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationConcluded;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationProposed;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneMoved;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneOverdue;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReported;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneReturned;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneSet;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneExists;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestoneNotReported;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestonesOpen;
import org.waishi.friendship.cooperation.CooperationRefusal.UnknownMilestone;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * A cooperation item with a tie: proposed, approved, done milestone by milestone, concluded.
 *
 * @param openDue the earliest day on which a milestone of a running item is due that nobody said to
 *     be overdue yet, empty when there is none; follows from the rest, for the daily run
 */
public record CooperationItem(
    String id,
    Plan plan,
    ItemState state,
    @Nullable Instruction instruction,
    List<Milestone> milestones,
    List<Contribution> contributions,
    String proposedBy,
    String openDue)
    implements Aggregate<CooperationItem, CooperationEvent> {

  /** Keeps its own copies. */
  public CooperationItem {
    milestones = List.copyOf(milestones);
    contributions = List.copyOf(contributions);
    openDue = state == ItemState.RUNNING ? earliest(milestones) : "";
  }

  /**
   * What is proposed.
   *
   * @param owner the unit that carries it, public words that name no person
   */
  @Schema(name = "CooperationPlan")
  public record Plan(
      String tieId,
      String country,
      Field field,
      String titleZh,
      String titleEn,
      String owner,
      @Nullable Money budget) {}

  /** A milestone that is planned with an item. */
  public record Planned(String key, String title, LocalDate due) {}

  /** An item that is proposed with its milestones, each key once. */
  public record Outline(String id, Plan plan, List<Planned> milestones) {

    /** Keeps its own copy. */
    public Outline {
      milestones = List.copyOf(milestones);
    }
  }

  /** Who said something, on which day. */
  public record Said(String by, LocalDate today) {}

  /** Proposes an item. */
  public static Decision<CooperationItem> propose(String id, Plan plan, String by) {
    return propose(new Outline(id, plan, List.of()), by);
  }

  /** Proposes an item together with its milestones. */
  public static Decision<CooperationItem> propose(Outline outline, String by) {
    Plan plan = outline.plan();
    CooperationEvent[] milestones =
        outline.milestones().stream()
            .map(
                one ->
                    new MilestoneSet(
                        outline.id(), plan.tieId(), one.key(), one.title(), one.due(), by))
            .toArray(CooperationEvent[]::new);
    return Decision.begin(
        CooperationEvolution::from,
        new CooperationProposed(
            outline.id(),
            plan.tieId(),
            plan.country(),
            plan.field(),
            plan.titleZh(),
            plan.titleEn(),
            plan.owner(),
            plan.budget(),
            by),
        milestones);
  }

  /** A leader who did not propose it approves it by an instruction file. */
  public Decision<CooperationItem> approve(Instruction paper, Said said) {
    List<Refusal> against = against("approvals");
    FourEyes.against(proposedBy, said.by()).ifPresent(against::add);
    against.addAll(future(paper.on(), said));
    return Decision.unless(
        against,
        () ->
            accept(
                new CooperationApproved(
                    id,
                    plan.tieId(),
                    paper.body(),
                    paper.documentNumber(),
                    paper.on(),
                    paper.fileId(),
                    said.by())));
  }

  /** Sets a milestone; its day may lie in the past, for archives are entered late. */
  public Decision<CooperationItem> set(String key, String title, LocalDate due, String by) {
    List<Refusal> against = against("milestones");
    milestone(key).map(there -> new MilestoneExists(key)).ifPresent(against::add);
    return Decision.unless(
        against, () -> accept(new MilestoneSet(id, plan.tieId(), key, title, due, by)));
  }

  /** Moves a milestone that is not done; the instruction stays as it was. */
  public Decision<CooperationItem> move(String key, LocalDate due, String by) {
    return Decision.unless(
        againstOpen("milestone-moves", key),
        () -> accept(new MilestoneMoved(id, plan.tieId(), key, due, by)));
  }

  /** Says that a milestone is done. */
  public Decision<CooperationItem> report(String key, LocalDate on, Said said) {
    List<Refusal> against = againstOpen("milestone-reports", key);
    against.addAll(future(on, said));
    return Decision.unless(
        against, () -> accept(new MilestoneReported(id, plan.tieId(), key, on, said.by())));
  }

  /** Agrees that a milestone is done; who reported it does not. */
  public Decision<CooperationItem> agree(String key, String by) {
    List<Refusal> against = againstReported("milestone-acceptances", key, by);
    return Decision.unless(
        against,
        () -> {
          LocalDate on = milestone(key).map(Milestone::doneOn).orElseThrow();
          return accept(new CooperationEvent.MilestoneDone(id, plan.tieId(), key, on, by));
        });
  }

  /** Does not agree that a milestone is done. */
  public Decision<CooperationItem> giveBack(String key, String by) {
    return Decision.unless(
        againstReported("milestone-returns", key, by),
        () -> accept(new MilestoneReturned(id, plan.tieId(), key, by)));
  }

  /** Says each milestone to be overdue whose day has gone by, if nobody said so before. */
  public Decision<CooperationItem> overdue(LocalDate today) {
    CooperationEvent[] news =
        state == ItemState.RUNNING
            ? milestones.stream()
                .filter(one -> !one.overdueSaid())
                .filter(one -> one.standing(today) == Milestone.Standing.OVERDUE)
                .map(one -> new MilestoneOverdue(id, plan.tieId(), one.key(), one.due()))
                .toArray(CooperationEvent[]::new)
            : new CooperationEvent[0];
    return Decision.accept(this, news);
  }

  /** Notes money that was put in. */
  public Decision<CooperationItem> contribute(Contribution paid, Said said) {
    List<Refusal> against = against("contributions");
    against.addAll(future(paid.on(), said));
    return Decision.unless(
        against,
        () ->
            accept(
                new ContributionNoted(
                    id, plan.tieId(), paid.side(), paid.money(), paid.on(), said.by())));
  }

  /** Ends it with all milestones done. */
  public Decision<CooperationItem> conclude(LocalDate on, Said said) {
    List<Refusal> against = against("conclusions");
    against.addAll(future(on, said));
    List<String> open =
        milestones.stream().filter(one -> !one.accepted()).map(Milestone::key).toList();
    if (!open.isEmpty()) {
      against.add(new MilestonesOpen(open));
    }
    return Decision.unless(
        against, () -> accept(new CooperationConcluded(id, plan.tieId(), on, said.by())));
  }

  /** Gives it up. */
  public Decision<CooperationItem> abandon(CooperationAbandoned.Reason reason, String by) {
    return Decision.unless(
        against("abandonments"),
        () -> accept(new CooperationAbandoned(id, plan.tieId(), reason, by)));
  }

  @Override
  public CooperationItem evolve(CooperationEvent fact) {
    return CooperationEvolution.after(this, fact);
  }

  Optional<Milestone> milestone(String key) {
    return milestones.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private List<Refusal> againstOpen(String step, String key) {
    List<Refusal> against = against(step);
    Optional<Milestone> there = milestone(key);
    if (there.isEmpty()) {
      against.add(new UnknownMilestone(key));
    } else if (there.get().accepted()) {
      against.add(new CooperationRefusal.MilestoneDone(key));
    }
    return against;
  }

  private List<Refusal> againstReported(String step, String key, String by) {
    List<Refusal> against = againstOpen(step, key);
    if (against.isEmpty()) {
      Optional<String> reporter = milestone(key).map(Milestone::reportedBy);
      reporter.flatMap(maker -> FourEyes.against(maker, by)).ifPresent(against::add);
      if (reporter.isEmpty()) {
        against.add(new MilestoneNotReported(key));
      }
    }
    return against;
  }

  private List<Refusal> against(String step) {
    List<Refusal> all = new ArrayList<>();
    StepNotAllowed.against(step, state, state.steps()).ifPresent(all::add);
    return all;
  }

  private static List<Refusal> future(LocalDate on, Said said) {
    return on.isAfter(said.today()) ? List.of(new PaperOfTheFuture(on.toString())) : List.of();
  }

  private static String earliest(List<Milestone> milestones) {
    return milestones.stream()
        .filter(one -> !one.overdueSaid() && one.reportedBy() == null)
        .map(one -> one.due().toString())
        .min(String::compareTo)
        .orElse("");
  }

  private Decision<CooperationItem> accept(CooperationEvent fact) {
    return Decision.accept(this, fact);
  }
}
