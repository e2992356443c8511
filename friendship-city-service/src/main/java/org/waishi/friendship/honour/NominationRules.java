package org.waishi.friendship.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.honour.NominationRefusal.ApprovalWithoutFile;
import org.waishi.friendship.honour.NominationRefusal.ConsentAfterSubmission;
import org.waishi.friendship.honour.NominationRefusal.DecidedByWrongBody;
import org.waishi.friendship.honour.NominationRefusal.DecisionOutsideSession;
import org.waishi.friendship.honour.NominationRefusal.NumberOfThisRegister;
import org.waishi.friendship.honour.NominationRefusal.PaperOutOfOrder;
import org.waishi.friendship.honour.NominationRefusal.SameReviewerTwice;
import org.waishi.friendship.honour.NominationRefusal.UnknownHonour;
import org.waishi.friendship.honour.NominationStep.Recall;
import org.waishi.friendship.honour.NominationStep.Review;
import org.waishi.friendship.honour.NominationStep.Revoke;
import org.waishi.friendship.honour.NominationStep.Submit;
import org.waishi.friendship.honour.kind.Body;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * What stands against a step: the nominee's consent comes first (S11), the right body decides (S10,
 * S11) while the session is open, every paper that is named was filed, and the office's own rules
 * of four eyes and of papers in order.
 */
public final class NominationRules {

  private NominationRules() {}

  /** Every reason against; where the state alone forbids the step, the others do not matter. */
  public static List<Refusal> against(Nomination now, NominationStep step, Circumstances world) {
    Optional<Refusal> state = StepNotAllowed.against(step.resource(), now.state(), now.steps());
    if (state.isPresent()) {
      return List.of(state.get());
    }
    List<Refusal> all = new ArrayList<>(step.forward() ? world.nominee() : List.of());
    ownWork(now, step, world).forEach(all::add);
    levelBefore(now, step).ifPresent(all::add);
    all.addAll(days(now, step, world));
    withoutFile(step).ifPresent(all::add);
    step.paper().stream().flatMap(paper -> paper.against(world.papers())).forEach(all::add);
    step.paper()
        .flatMap(paper -> paper.servedBefore(now.dossier().served(), world.papers()))
        .ifPresent(all::add);
    wrongBody(now, step, world).ifPresent(all::add);
    return all;
  }

  /**
   * Neither who entered it, nor whoever sent it at any time, nor who filed the paper may check it,
   * nor the other way round.
   */
  private static Stream<Refusal> ownWork(Nomination now, NominationStep step, Circumstances world) {
    Dossier papers = now.dossier();
    if (step instanceof Submit submit) {
      Stream<String> checkers = papers.approvals().stream().map(Dossier.Approval::by);
      return FourEyes.against(checkers, submit.by());
    }
    Stream<String> makers =
        Stream.of(
                Stream.of(now.nominatedBy()),
                papers.submissions().stream().map(Dossier.Submission::by),
                step.paper().stream().flatMap(paper -> paper.filer(world.papers())))
            .flatMap(some -> some);
    return step.checker().stream().flatMap(checker -> FourEyes.against(makers, checker));
  }

  /** Nobody notes the answers of two levels that follow each other. */
  private static Optional<Refusal> levelBefore(Nomination now, NominationStep step) {
    return step instanceof Review review
        ? now.dossier()
            .lastYes()
            .filter(yes -> yes.by().equals(review.by()))
            .map(yes -> new SameReviewerTwice(review.by()))
        : Optional.empty();
  }

  private static List<Refusal> days(Nomination now, NominationStep step, Circumstances world) {
    List<Refusal> all = new ArrayList<>();
    if (step.on().isAfter(world.today())) {
      all.add(new PaperOfTheFuture(step.on().toString()));
    }
    outOfOrder(now, step).ifPresent(all::add);
    lateConsent(now, step).ifPresent(all::add);
    outsideSession(now, step, world).ifPresent(all::add);
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

  /** A letter that takes it back may have been written before the last answer came. */
  private static Optional<Refusal> outOfOrder(Nomination now, NominationStep step) {
    boolean answers = step.checker().isPresent() && !(step instanceof Recall);
    return now.dossier()
        .last()
        .filter(last -> (answers || step instanceof Submit) && step.on().isBefore(last))
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

  /** A decision counts for the session that is open on its day, so no other can be borrowed. */
  private static Optional<Refusal> outsideSession(
      Nomination now, NominationStep step, Circumstances world) {
    boolean decision =
        now.state() == NominationState.GOV_DECISION
            || now.state() == NominationState.CONGRESS_DECISION;
    return decision && step.forward() && !world.session().contains(step.on())
        ? Optional.of(
            new DecisionOutsideSession(
                step.on().toString(),
                world.session().opens().toString(),
                world.session().closes().toString()))
        : Optional.empty();
  }

  private static Optional<Refusal> withoutFile(NominationStep step) {
    Instruction paper =
        switch (step) {
          case Review review -> review.told();
          case Revoke revocation -> revocation.told();
          default -> null;
        };
    return paper == null || paper.fileId() != null
        ? Optional.empty()
        : Optional.of(new ApprovalWithoutFile(paper.documentNumber()));
  }

  /** Each level has its body; who decided last also takes the honour away. */
  private static Optional<Refusal> wrongBody(
      Nomination now, NominationStep step, Circumstances world) {
    return switch (step) {
      case Review(_, _, var told, _) -> otherThan(body(now, now.state(), told, world), told);
      case Revoke(var told, _) ->
          otherThan(body(now, now.dossier().approvals().getLast().stage(), told, world), told);
      default -> Optional.empty();
    };
  }

  private static String body(
      Nomination now, NominationState stage, Instruction told, Circumstances world) {
    if (stage == NominationState.SECTOR_REVIEW) {
      return Objects.requireNonNull(now.proposal().sectorDepartment());
    }
    String step = stage.steps().getFirst();
    LocalDate on = told.on();
    return world.bodies().at(step, now.whose(stage), on).map(Body::nameZh).orElse("—");
  }

  private static Optional<Refusal> otherThan(String expected, Instruction told) {
    return told.body().equals(expected)
        ? Optional.empty()
        : Optional.of(new DecidedByWrongBody(expected, told.body()));
  }
}
