package org.waishi.friendship.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationRefusal.ApprovalWithoutFile;
import org.waishi.friendship.honour.NominationRefusal.ConsentAfterSubmission;
import org.waishi.friendship.honour.NominationRefusal.DecidedByWrongBody;
import org.waishi.friendship.honour.NominationRefusal.NumberOfThisRegister;
import org.waishi.friendship.honour.NominationRefusal.PaperOutOfOrder;
import org.waishi.friendship.honour.NominationRefusal.UnknownHonour;
import org.waishi.friendship.honour.NominationStep.Review;
import org.waishi.friendship.honour.NominationStep.Submit;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * What stands against a step: the nominee's consent comes first (S11), the right body decides (S10,
 * S11), and the office's own rules of four eyes and of papers in order.
 */
public final class NominationRules {

  private NominationRules() {}

  /** Every reason against; where the state alone forbids the step, the others do not matter. */
  public static List<Refusal> against(Nomination now, NominationStep step, Circumstances world) {
    Optional<Refusal> state =
        StepNotAllowed.against(step.resource(), now.state(), now.state().steps());
    if (state.isPresent()) {
      return List.of(state.get());
    }
    List<Refusal> all = new ArrayList<>(step.forward() ? world.nominee() : List.of());
    ownWork(now, step).forEach(all::add);
    if (step.on().isAfter(world.today())) {
      all.add(new PaperOfTheFuture(step.on().toString()));
    }
    outOfOrder(now, step).ifPresent(all::add);
    lateConsent(now, step).ifPresent(all::add);
    withoutFile(step).ifPresent(all::add);
    wrongBody(now, step).ifPresent(all::add);
    return all;
  }

  /**
   * What stands against taking an honour over as history: there is a rule of its kind, its paper is
   * older than this register, and its number is none that a session may give yet. A full session or
   * one out of turn does not: what was given was given.
   */
  public static List<Refusal> against(
      HistoricHonour honour, HonourRules rules, RegisterStart start, List<Refusal> nominee) {
    List<Refusal> all = new ArrayList<>(nominee);
    if (rules.known(honour.kind(), honour.session()).isEmpty()) {
      all.add(new UnknownHonour(honour.kind(), honour.session()));
    }
    start.against(honour.told().on()).ifPresent(all::add);
    if (rules.numbers(honour.certificateNumber())) {
      all.add(new NumberOfThisRegister(honour.certificateNumber()));
    }
    if (honour.told().fileId() == null) {
      all.add(new ApprovalWithoutFile(honour.told().documentNumber()));
    }
    return all;
  }

  /** Neither who entered it nor who sent it last may check it. */
  private static Stream<Refusal> ownWork(Nomination now, NominationStep step) {
    Stream<String> makers =
        Stream.concat(
            Stream.of(now.nominatedBy()),
            Optional.ofNullable(now.dossier().submission()).map(Dossier.Submission::by).stream());
    return step.checker().stream()
        .flatMap(checker -> makers.map(maker -> FourEyes.against(maker, checker)))
        .flatMap(Optional::stream)
        .distinct();
  }

  private static Optional<Refusal> outOfOrder(Nomination now, NominationStep step) {
    return now.dossier()
        .last()
        .filter(last -> step.checker().isPresent() && step.on().isBefore(last))
        .map(last -> new PaperOutOfOrder(step.on().toString(), last.toString()));
  }

  private static Optional<Refusal> lateConsent(Nomination now, NominationStep step) {
    return step instanceof Submit
        ? Optional.ofNullable(now.dossier().consent())
            .filter(consent -> consent.on().isAfter(step.on()))
            .map(
                consent ->
                    new ConsentAfterSubmission(consent.on().toString(), step.on().toString()))
        : Optional.empty();
  }

  private static Optional<Refusal> withoutFile(NominationStep step) {
    Instruction paper =
        switch (step) {
          case Review review when review.outcome() == Outcome.APPROVED -> review.told();
          case NominationStep.Revoke revocation -> revocation.told();
          default -> null;
        };
    return paper == null || paper.fileId() != null
        ? Optional.empty()
        : Optional.of(new ApprovalWithoutFile(paper.documentNumber()));
  }

  private static Optional<Refusal> wrongBody(Nomination now, NominationStep step) {
    return now.state() == NominationState.GOV_DECISION
            && step instanceof Review review
            && review.decider() != now.decider()
        ? Optional.of(
            new DecidedByWrongBody(now.decider().name(), String.valueOf(review.decider())))
        : Optional.empty();
  }
}
