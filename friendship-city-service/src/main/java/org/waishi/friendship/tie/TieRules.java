package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.PaperRefusal;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.friendship.tie.step.TieStep.Activate;
import org.waishi.friendship.tie.step.TieStep.Review;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * What the statutes have against a step: Art. 7 (diplomatic relations), Art. 12 (order of
 * approvals), and the office's own rule of four eyes.
 */
public final class TieRules {

  private TieRules() {}

  /** Every reason against; where the state alone forbids the step, the others do not matter. */
  public static List<Refusal> against(Tie tie, TieStep step, Circumstances now) {
    TieState state = tie.state();
    return StepNotAllowed.against(step.resource(), state, state.steps())
        .map(List::of)
        .orElseGet(() -> allAgainst(tie, step, now));
  }

  private static List<Refusal> allAgainst(Tie tie, TieStep step, Circumstances now) {
    List<Refusal> all = new ArrayList<>();
    ownWork(tie, step).ifPresent(all::add);
    withoutFile(step).ifPresent(all::add);
    notFiled(step, now).ifPresent(all::add);
    future(step, now).forEach(all::add);
    withoutRelations(tie, step, now).forEach(all::add);
    signedTooEarly(tie, step).ifPresent(all::add);
    return all;
  }

  private static Optional<Refusal> ownWork(Tie tie, TieStep step) {
    return step instanceof Review review
        ? tie.dossier().submittedBy().stream()
            .flatMap(maker -> FourEyes.against(maker, review.by()).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Refusal> withoutFile(TieStep step) {
    return step instanceof Review(_, Instruction told, _)
            && told.result() == Outcome.APPROVED
            && told.fileId() == null
        ? Optional.of(new TieRefusal.ApprovalWithoutFile(told.documentNumber()))
        : Optional.empty();
  }

  /** A paper that is named is one of this tie. */
  private static Optional<Refusal> notFiled(TieStep step, Circumstances now) {
    return step.file().filter(now.papers().negate()).map(PaperRefusal.PaperNotFiled::new);
  }

  private static Stream<Refusal> future(TieStep step, Circumstances now) {
    return step.papers().stream()
        .filter(day -> day.isAfter(now.today()))
        .map(day -> new PaperOfTheFuture(day.toString()));
  }

  /** Relations must exist on the day of the paper and still exist today. */
  private static Stream<Refusal> withoutRelations(Tie tie, TieStep step, Circumstances now) {
    return step.bringsCloser()
        ? Stream.concat(step.papers().stream(), Stream.of(now.today()))
            .distinct()
            .filter(now.relations().negate())
            .map(day -> new TieRefusal.NoDiplomaticRelations(tie.country(), day.toString()))
        : Stream.empty();
  }

  private static Optional<Refusal> signedTooEarly(Tie tie, TieStep step) {
    return step instanceof Activate(_, LocalDate signed)
        ? tie.dossier()
            .lastApproval()
            .filter(signed::isBefore)
            .map(last -> new TieRefusal.SignedBeforeApproval(signed.toString(), last.toString()))
        : Optional.empty();
  }
}
