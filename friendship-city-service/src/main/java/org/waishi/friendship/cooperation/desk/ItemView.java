package org.waishi.friendship.cooperation.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.cooperation.Answer;
import org.waishi.friendship.cooperation.CooperationItem;
import org.waishi.friendship.cooperation.Instruction;
import org.waishi.friendship.cooperation.ItemState;
import org.waishi.friendship.cooperation.Milestone;
import org.waishi.friendship.cooperation.money.Contribution;
import org.waishi.friendship.cooperation.money.Money;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Problem;

/**
 * An item as its readers see it.
 *
 * @param answers every return, the no and the end, with their papers, the first one first
 * @param paid what was put in and counts, one sum for each currency
 * @param waiting what was noted and somebody else is to confirm, one sum for each currency
 * @param warnings what the office should look at; they block nothing
 * @param allowedSteps names of resources to post to
 */
@Schema(name = "CooperationItemView")
record ItemView(
    String id,
    CooperationItem.Plan plan,
    ItemState state,
    @Nullable Instruction instruction,
    List<Answer> answers,
    List<Step> milestones,
    List<Contribution> contributions,
    List<Money> paid,
    List<Money> waiting,
    String proposedBy,
    List<Problem.FieldError> warnings,
    List<String> allowedSteps) {

  /** A milestone with how it stands today. */
  @Schema(name = "CooperationMilestoneView")
  record Step(Milestone milestone, Milestone.Standing standing) {}

  static ItemView of(
      Stored<CooperationItem> stored, LocalDate today, List<Problem.FieldError> warnings) {
    CooperationItem item = stored.state();
    return new ItemView(
        stored.id(),
        item.plan(),
        item.state(),
        item.instruction(),
        item.answers(),
        item.milestones().stream().map(one -> new Step(one, one.standing(today))).toList(),
        item.contributions(),
        Contribution.sums(item.contributions()),
        Contribution.waiting(item.contributions()),
        item.makers().getFirst(),
        warnings,
        item.state().steps());
  }

  /** One a line: key, day, title; titles have one line only. */
  String planned() {
    return String.join(
        "\n",
        milestones.stream()
            .map(Step::milestone)
            .map(one -> one.key() + " " + one.due() + " " + one.title())
            .toList());
  }

  @Nullable String budget() {
    Money budget = plan.budget();
    return budget == null ? null : budget.amount() + " " + budget.currency();
  }

  String open() {
    return String.join(
        " ",
        milestones.stream()
            .filter(one -> one.standing() != Milestone.Standing.DONE)
            .map(one -> one.milestone().key() + ":" + one.standing())
            .toList());
  }

  String money() {
    return String.join(" ", paid.stream().map(sum -> sum.amount() + " " + sum.currency()).toList());
  }

  String flags() {
    return String.join(" ", warnings.stream().map(Problem.FieldError::code).toList());
  }
}
