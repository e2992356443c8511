package org.waishi.friendship.cooperation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationAbandoned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationApproved;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationConcluded;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationProposed;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationRejected;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationResubmitted;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationReturned;
import org.waishi.friendship.cooperation.CooperationEvent.CooperationTerminated;
import org.waishi.friendship.cooperation.CooperationEvent.MilestoneSet;
import org.waishi.friendship.cooperation.CooperationRefusal.MilestonesOpen;
import org.waishi.friendship.cooperation.CooperationRefusal.TieDoesNotLive;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.tie.TieState;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * A cooperation item with a tie: proposed, approved by a leader or returned or rejected, done
 * milestone by milestone, concluded.
 *
 * @param answers every return, the no and the end, with their papers, the first one first
 * @param makers who proposed it, and whoever corrected it since
 * @param openDue the earliest day on which a milestone of a running item is due that nobody said to
 *     be overdue yet, empty when there is none; follows from the rest, for the daily run
 */
public record CooperationItem(
    String id,
    Plan plan,
    ItemState state,
    @Nullable Instruction instruction,
    List<Answer> answers,
    List<Milestone> milestones,
    List<Contribution> contributions,
    List<String> makers,
    String openDue)
    implements Aggregate<CooperationItem, CooperationEvent> {

  /** Keeps its own copies. */
  public CooperationItem {
    answers = List.copyOf(answers);
    milestones = List.copyOf(milestones);
    contributions = List.copyOf(contributions);
    makers = List.copyOf(makers);
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
  public record Said(String by, LocalDate today) {

    List<Refusal> future(LocalDate on) {
      return on.isAfter(today) ? List.of(new PaperOfTheFuture(on.toString())) : List.of();
    }
  }

  /**
   * What an answer must know of the world.
   *
   * @param papers what was filed for the item or for its tie
   * @param tie where the tie stands
   */
  public record World(Filing papers, TieState tie) {}

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

  /** A leader who did not make it approves it by an instruction file, while its tie lives. */
  public Decision<CooperationItem> approve(Instruction paper, Said said, World world) {
    List<Refusal> against = CooperationRules.against(this, "approvals", paper, said, world);
    TieDoesNotLive.against(plan.tieId(), world.tie()).ifPresent(against::add);
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

  /** A leader returns it for correction, and says every gap at once. */
  public Decision<CooperationItem> giveBack(Answer answer, Said said, World world) {
    Instruction paper = answer.paper();
    return Decision.unless(
        CooperationRules.against(this, "returns", paper, said, world),
        () ->
            accept(
                new CooperationReturned(
                    id,
                    plan.tieId(),
                    paper.body(),
                    paper.documentNumber(),
                    paper.on(),
                    paper.fileId(),
                    answer.reasons(),
                    said.by())));
  }

  /** A leader rejects it, for good. */
  public Decision<CooperationItem> reject(Answer answer, Said said, World world) {
    Instruction paper = answer.paper();
    return Decision.unless(
        CooperationRules.against(this, "rejections", paper, said, world),
        () ->
            accept(
                new CooperationRejected(
                    id,
                    plan.tieId(),
                    paper.body(),
                    paper.documentNumber(),
                    paper.on(),
                    paper.fileId(),
                    answer.reasons(),
                    said.by())));
  }

  /** Lays it before the leader again, corrected; its tie stays. */
  public Decision<CooperationItem> resubmit(Plan anew, String by) {
    return Decision.unless(
        against("resubmissions"),
        () ->
            accept(
                new CooperationResubmitted(
                    id,
                    plan.tieId(),
                    anew.field(),
                    anew.titleZh(),
                    anew.titleEn(),
                    anew.owner(),
                    anew.budget(),
                    by)));
  }

  /** Ends it with all milestones done; who made it does not. */
  public Decision<CooperationItem> conclude(LocalDate on, Said said) {
    List<Refusal> against = against("conclusions");
    FourEyes.against(makers.stream(), said.by()).forEach(against::add);
    against.addAll(said.future(on));
    List<String> open =
        milestones.stream().filter(one -> !one.accepted()).map(Milestone::key).toList();
    if (!open.isEmpty()) {
      against.add(new MilestonesOpen(open));
    }
    return Decision.unless(
        against, () -> accept(new CooperationConcluded(id, plan.tieId(), on, said.by())));
  }

  /** A leader who did not make it ends what was approved, by an instruction file. */
  public Decision<CooperationItem> terminate(Answer answer, Said said, World world) {
    Instruction paper = answer.paper();
    return Decision.unless(
        CooperationRules.against(this, "terminations", paper, said, world),
        () ->
            accept(
                new CooperationTerminated(
                    id,
                    plan.tieId(),
                    paper.body(),
                    paper.documentNumber(),
                    paper.on(),
                    paper.fileId(),
                    answer.reasons(),
                    said.by())));
  }

  /** Gives up what was not approved yet. */
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

  List<Refusal> against(String step) {
    List<Refusal> all = new ArrayList<>();
    StepNotAllowed.against(step, state, state.steps()).ifPresent(all::add);
    return all;
  }

  Decision<CooperationItem> accept(CooperationEvent fact) {
    return Decision.accept(this, fact);
  }

  private static String earliest(List<Milestone> milestones) {
    return milestones.stream()
        .filter(one -> !one.overdueSaid() && one.reportedBy() == null)
        .map(one -> one.due().toString())
        .min(String::compareTo)
        .orElse("");
  }
}
