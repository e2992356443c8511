package org.waishi.friendship.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.friendship.tie.step.TieStep.Abandon;
import org.waishi.friendship.tie.step.TieStep.Activate;
import org.waishi.friendship.tie.step.TieStep.Correct;
import org.waishi.friendship.tie.step.TieStep.Recall;
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
    return StepNotAllowed.against(step.resource(), tie.state(), tie.steps())
        .map(List::of)
        .orElseGet(() -> allAgainst(tie, step, now));
  }

  private static List<Refusal> allAgainst(Tie tie, TieStep step, Circumstances now) {
    return Stream.of(
            ownWork(tie, step, now),
            misfits(tie, step),
            wordGiven(tie, step),
            step.paper().stream().flatMap(paper -> paper.against(now.papers())),
            servedBefore(tie, step, now).stream(),
            future(step, now),
            withoutRelations(tie, step, now),
            tooEarly(tie, step).stream())
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /** The makers are those who submitted the papers, and who filed the one that is noted. */
  private static Stream<Refusal> ownWork(Tie tie, TieStep step, Circumstances now) {
    Stream<String> filed = step.paper().stream().flatMap(paper -> paper.filer(now.papers()));
    Stream<String> submitted =
        step instanceof Review ? tie.dossier().submittedBy().stream() : Stream.of();
    return step.checker().stream()
        .flatMap(by -> FourEyes.against(Stream.concat(submitted, filed), by));
  }

  /** What the step says that does not hold by itself. */
  private static Stream<Refusal> misfits(Tie tie, TieStep step) {
    return switch (step) {
      case Review review -> Stream.concat(withoutFile(review), withoutGaps(review));
      case Correct told -> Stream.concat(misnamed(told), fixed(tie, told));
      default -> Stream.empty();
    };
  }

  private static Stream<Refusal> misnamed(Correct told) {
    return (told.between() != null) == (told.kind() == TieKind.GRASS_ROOTS)
        ? Stream.empty()
        : Stream.of(new TieRefusal.InstitutionsDoNotFit());
  }

  /** The kind is what the letter was signed for, and what an upgrade is. */
  private static Stream<Refusal> fixed(Tie tie, Correct told) {
    boolean stands = tie.dossier().signed().letter() != null || tie.lineage().upgrades() != null;
    return stands && told.kind() != tie.kind()
        ? Stream.of(new TieRefusal.KindStands(tie.kind().name()))
        : Stream.empty();
  }

  private static Stream<Refusal> withoutFile(Review review) {
    Instruction told = review.told();
    return told.fileId() == null
        ? Stream.of(new TieRefusal.ApprovalWithoutFile(told.documentNumber()))
        : Stream.empty();
  }

  /** Everything is said at once, so that the office corrects once (一次性告知). */
  private static Stream<Refusal> withoutGaps(Review review) {
    return review.told().result() == Outcome.RETURNED && review.gaps().isEmpty()
        ? Stream.of(new TieRefusal.ReturnedWithoutGaps())
        : Stream.empty();
  }

  /**
   * A letter of intent is a word given to the other side, and stays one when a review failed: such
   * a tie is ended by decision only, or the withdrawal of its papers would be a way around it.
   */
  private static Stream<Refusal> wordGiven(Tie tie, TieStep step) {
    LocalDate letter = tie.dossier().signed().letter();
    return step instanceof Abandon && letter != null
        ? Stream.of(new TieRefusal.LetterOfIntentStands(letter.toString()))
        : Stream.empty();
  }

  /** One approval, one instruction file: what served another step does not serve this one. */
  private static Optional<Refusal> servedBefore(Tie tie, TieStep step, Circumstances now) {
    return step.paper()
        .filter(paper -> paper.kind() == PaperKind.INSTRUCTION)
        .flatMap(paper -> paper.servedBefore(tie.dossier().signed().served(), now.papers()));
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

  /** Papers follow one another: letter of intent, the bodies in their order, recall, agreement. */
  private static Optional<Refusal> tooEarly(Tie tie, TieStep step) {
    Dossier papers = tie.dossier();
    return switch (step) {
      case Activate(_, LocalDate signed, _) ->
          papers
              .lastApproval()
              .filter(signed::isBefore)
              .map(last -> new TieRefusal.SignedBeforeApproval(signed.toString(), last.toString()));
      case Review(_, Instruction told, _, _) -> outOfOrder(papers, told.on());
      case Recall(Decree told, _) -> outOfOrder(papers, told.on());
      default -> Optional.empty();
    };
  }

  private static Optional<Refusal> outOfOrder(Dossier papers, LocalDate on) {
    return papers
        .lastPaper()
        .filter(on::isBefore)
        .map(last -> new TieRefusal.AnswerOutOfOrder(on.toString(), last.toString()));
  }
}
