package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waishi.friendship.agreement.AgreementRefusal.EndedBeforeSigned;
import org.waishi.friendship.agreement.AgreementRefusal.EndsBeforeItBegins;
import org.waishi.friendship.agreement.AgreementRefusal.InForceBeforeSigned;
import org.waishi.friendship.agreement.AgreementRefusal.RenewalOfNothing;
import org.waishi.friendship.agreement.AgreementRefusal.SignedBeforeTie;
import org.waishi.friendship.agreement.AgreementRefusal.TieNotOpen;
import org.waishi.friendship.agreement.AgreementRefusal.TieNotReady;
import org.waishi.friendship.agreement.AgreementRefusal.UnknownPredecessor;
import org.waishi.friendship.agreement.AgreementRefusal.UnknownTie;
import org.waishi.friendship.agreement.AgreementStep.Review;
import org.waishi.friendship.agreement.AgreementStep.Sign;
import org.waishi.friendship.agreement.AgreementStep.Terminate;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieRefusal.ApprovalWithoutFile;
import org.waishi.friendship.tie.TieRefusal.NoDiplomaticRelations;
import org.waishi.friendship.tie.TieRefusal.SignedBeforeApproval;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/**
 * What stands against a step: who drafted it or filed the paper notes no answer, signing or end; an
 * answer is a paper that serves once; papers are in order; and nothing is signed where there are no
 * diplomatic relations, or under a tie that ended, is suspended, or is not so far yet.
 */
final class AgreementRules {

  private AgreementRules() {}

  /** Every reason against; where the state alone forbids the step, the others do not matter. */
  static List<Refusal> against(Agreement now, AgreementStep step, World world) {
    Optional<Refusal> state = StepNotAllowed.against(step.resource(), now.state(), now.steps());
    if (state.isPresent()) {
      return List.of(state.get());
    }
    Stream<Optional<Refusal>> oneEach =
        Stream.of(
            withoutFile(step),
            step.paper(now.kind())
                .flatMap(paper -> paper.servedBefore(now.dossier().served(), world.papers())),
            endedTooEarly(now, step));
    return Stream.of(
            ownWork(now, step, world),
            oneEach.flatMap(Optional::stream),
            step.paper(now.kind()).stream().flatMap(paper -> paper.against(world.papers())),
            outOfOrder(now, step),
            future(step, world),
            step instanceof Sign(var how, _) ? againstSigning(now, how, world) : none())
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  /** Every reason against such a draft of a tie, in the place of an agreement if it names one. */
  static List<Refusal> against(
      String id, Conclusions.Draft draft, Optional<Tie> tie, Optional<Agreement> before) {
    List<Refusal> all = new ArrayList<>();
    if (tie.isEmpty()) {
      all.add(new UnknownTie(draft.tieId()));
    }
    tie.map(Tie::state).filter(TieState::ended).map(AgreementRules::notOpen).ifPresent(all::add);
    String supersedes = draft.content().supersedes();
    if (supersedes != null && before.filter(old -> mayBeSuperseded(old, id, draft)).isEmpty()) {
      all.add(new UnknownPredecessor(supersedes));
    }
    if (supersedes == null && draft.kind() == AgreementKind.RENEWAL) {
      all.add(new RenewalOfNothing());
    }
    return all;
  }

  private static boolean mayBeSuperseded(Agreement old, String by, Conclusions.Draft draft) {
    return old.tieId().equals(draft.tieId())
        && !old.id().equals(by)
        && old.signing() != null
        && old.state() != AgreementState.MISRECORDED;
  }

  private static Refusal notOpen(TieState tie) {
    return new TieNotOpen(tie.name());
  }

  /**
   * What stands against taking one over as history: it was signed before this register, with a
   * country that we had relations with, and its days follow each other. No approval of ours stands
   * behind it, so nothing that was signed since comes in like this.
   */
  static List<Refusal> against(
      HistoricAgreement old, String country, World world, RegisterStart start) {
    Signing how = old.signing();
    List<Refusal> all = new ArrayList<>();
    start.against(how.on()).ifPresent(all::add);
    inForceTooEarly(how).ifPresent(all::add);
    endsTooEarly(how).ifPresent(all::add);
    withoutRelations(country, List.of(how.on()), world).forEach(all::add);
    Optional.ofNullable(how.fileId())
        .filter(world.papers().negate())
        .map(PaperNotFiled::new)
        .ifPresent(all::add);
    return all;
  }

  /** The makers are those who wrote or sent it, and who filed the paper that is noted. */
  private static Stream<Refusal> ownWork(Agreement now, AgreementStep step, World world) {
    Stream<String> filed =
        step.paper(now.kind()).stream().flatMap(paper -> paper.filer(world.papers()));
    return step.checker().stream()
        .flatMap(
            by -> FourEyes.against(Stream.concat(now.dossier().drafters().stream(), filed), by));
  }

  private static Stream<Refusal> none() {
    return Stream.empty();
  }

  private static Optional<Refusal> withoutFile(AgreementStep step) {
    return step instanceof Review review && review.told().fileId() == null
        ? Optional.of(new ApprovalWithoutFile(review.told().documentNumber()))
        : Optional.empty();
  }

  private static Optional<Refusal> endedTooEarly(Agreement now, AgreementStep step) {
    return step instanceof Terminate(_, var on, _)
        ? Optional.ofNullable(now.signing())
            .map(Signing::on)
            .filter(on::isBefore)
            .map(signed -> new EndedBeforeSigned(on.toString(), signed.toString()))
        : Optional.empty();
  }

  /** Who approves, or gives up what is not signed, has what was said before in front of them. */
  private static Stream<Refusal> outOfOrder(Agreement now, AgreementStep step) {
    boolean follows = step instanceof Review || step instanceof Terminate && now.signing() == null;
    return now.dossier().lastYes().filter(_ -> follows).stream()
        .flatMap(
            yes ->
                step.papers().stream()
                    .filter(day -> day.isBefore(yes.on()))
                    .map(day -> new AnswerOutOfOrder(day.toString(), yes.on().toString())));
  }

  private static Stream<Refusal> future(AgreementStep step, World world) {
    return step.papers().stream()
        .filter(day -> day.isAfter(world.today()))
        .map(day -> new PaperOfTheFuture(day.toString()));
  }

  private static Stream<Refusal> againstSigning(Agreement now, Signing how, World world) {
    Stream<Refusal> ofItself =
        Stream.of(
                withoutTie(world),
                beforeItsTie(now, how, world),
                tooEarly(now, how),
                inForceTooEarly(how),
                endsTooEarly(how))
            .flatMap(Optional::stream);
    return Stream.concat(
        ofItself, withoutRelations(now.country(), List.of(how.on(), world.today()), world));
  }

  /**
   * What establishes a tie, or renews what did, is signed when every approval of the tie is there,
   * and not before the last of them; letters of intent and memoranda once exchanges have begun.
   */
  private static Optional<Refusal> beforeItsTie(Agreement now, Signing how, World world) {
    boolean prepares = now.kind().prepares();
    boolean ready =
        prepares
            ? world.tie() != TieState.LEAD
            : world.tie() == TieState.APPROVED || world.tie().stands();
    if (!ready && !world.tie().ended()) {
      return Optional.of(new TieNotReady(now.kind().name(), world.tie().name()));
    }
    LocalDate yes = world.tieApproved();
    return !prepares && yes != null && how.on().isBefore(yes)
        ? Optional.of(new SignedBeforeTie(how.on().toString(), yes.toString()))
        : Optional.empty();
  }

  private static Optional<Refusal> withoutTie(World world) {
    return Optional.of(world.tie())
        .filter(tie -> tie.ended() || tie == TieState.SUSPENDED)
        .map(AgreementRules::notOpen);
  }

  private static Optional<Refusal> tooEarly(Agreement now, Signing how) {
    Instruction yes = Objects.requireNonNull(now.dossier().approval());
    return how.on().isBefore(yes.on())
        ? Optional.of(new SignedBeforeApproval(how.on().toString(), yes.on().toString()))
        : Optional.empty();
  }

  private static Optional<Refusal> inForceTooEarly(Signing how) {
    return how.inForceFrom().isBefore(how.on())
        ? Optional.of(new InForceBeforeSigned(how.inForceFrom().toString(), how.on().toString()))
        : Optional.empty();
  }

  private static Optional<Refusal> endsTooEarly(Signing how) {
    LocalDate end = how.validUntil();
    return end != null && end.isBefore(how.inForceFrom())
        ? Optional.of(new EndsBeforeItBegins(end.toString(), how.inForceFrom().toString()))
        : Optional.empty();
  }

  private static Stream<Refusal> withoutRelations(
      String country, List<LocalDate> days, World world) {
    return days.stream()
        .distinct()
        .filter(world.relations().negate())
        .map(day -> new NoDiplomaticRelations(country, day.toString()));
  }
}
