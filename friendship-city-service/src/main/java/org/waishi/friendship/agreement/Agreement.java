package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.agreement.AgreementEvent.AgreementAbandoned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementApproved;
import org.waishi.friendship.agreement.AgreementEvent.AgreementChecked;
import org.waishi.friendship.agreement.AgreementEvent.AgreementCleared;
import org.waishi.friendship.agreement.AgreementEvent.AgreementClockStarted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementConfirmed;
import org.waishi.friendship.agreement.AgreementEvent.AgreementDrafted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementImported;
import org.waishi.friendship.agreement.AgreementEvent.AgreementKept;
import org.waishi.friendship.agreement.AgreementEvent.AgreementMisrecorded;
import org.waishi.friendship.agreement.AgreementEvent.AgreementNumbered;
import org.waishi.friendship.agreement.AgreementEvent.AgreementQuestioned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRejected;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRenewed;
import org.waishi.friendship.agreement.AgreementEvent.AgreementReturned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementReviewOverdue;
import org.waishi.friendship.agreement.AgreementEvent.AgreementRevised;
import org.waishi.friendship.agreement.AgreementEvent.AgreementSigned;
import org.waishi.friendship.agreement.AgreementEvent.AgreementStandsAgain;
import org.waishi.friendship.agreement.AgreementEvent.AgreementSubmitted;
import org.waishi.friendship.agreement.AgreementEvent.AgreementTerminated;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.dossier.Dossier;
import org.waishi.friendship.agreement.dossier.Question;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.number.Numbered;
import org.waishi.friendship.tie.TieState;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.calendar.WorkingDays;

/**
 * An agreement with a city abroad.
 *
 * @param number its running number; absent until it has one
 * @param validUntil its last day; null while unsigned, and for one without end
 * @param reminded the last reminder of the present term that was said, in months ahead
 * @param renewedBy the agreement that took its place
 */
public record Agreement(
    String id,
    String tieId,
    String country,
    AgreementKind kind,
    Content content,
    AgreementState state,
    Dossier dossier,
    @Nullable Signing signing,
    @Nullable LocalDate validUntil,
    @Nullable Integer reminded,
    @Nullable String renewedBy,
    @Nullable String number)
    implements Aggregate<Agreement, AgreementEvent>, Numbered {

  /** Whose an agreement is. */
  public record Parties(String tieId, String country) {}

  /** Begins a draft. */
  static Decision<Agreement> draft(
      String id, Parties of, AgreementKind kind, Content content, String by) {
    return Decision.begin(
        AgreementEvolution::from,
        new AgreementDrafted(id, of.tieId(), of.country(), kind, content, by));
  }

  /** Takes over one that was signed before this register, in the state that it has by now. */
  static Decision<Agreement> bringIn(
      HistoricAgreement old, String country, ReminderPolicy reminders, LocalDate today, String by) {
    AgreementImported begun = imported(old, country, today, by);
    return Decision.begin(
        AgreementEvolution::from,
        begun,
        AgreementEvolution.from(begun).since(old, reminders, today).toArray(AgreementEvent[]::new));
  }

  /** Takes over what a newer table says, where the last one was found to be a mistake. */
  Decision<Agreement> bringInAgain(
      HistoricAgreement old, ReminderPolicy reminders, LocalDate today, String by) {
    if (state != AgreementState.MISRECORDED) {
      return Decision.unchanged(this);
    }
    AgreementEvent again = imported(old, country, today, by);
    Stream<AgreementEvent> since = evolve(again).since(old, reminders, today).stream();
    return Decision.accept(
        this, Stream.concat(Stream.of(again), since).toArray(AgreementEvent[]::new));
  }

  private static AgreementImported imported(
      HistoricAgreement old, String country, LocalDate today, String by) {
    return new AgreementImported(
        old.id(), old.tieId(), country, old.kind(), old.content(), old.signing(), today, by);
  }

  /** What has become of one of old by today. */
  private List<AgreementEvent> since(
      HistoricAgreement old, ReminderPolicy reminders, LocalDate today) {
    HistoricAgreement.Successor next = old.successor();
    return next == null || next.on().isAfter(today)
        ? life(reminders, today, today)
        : List.of(new AgreementRenewed(id, tieId, next.id(), next.on()));
  }

  /** The steps that lead on now. */
  public List<String> steps() {
    if (unconfirmed()) {
      return List.of("confirmations", "rejections");
    }
    if (state == AgreementState.LEGAL_CHECK && dossier.opinion() != null) {
      return List.of("approvals", "terminations");
    }
    return questioned() ? List.of("terminations", "continuations") : state.steps();
  }

  /** Whether a table brought it in, and nobody has looked at what it said. */
  public boolean unconfirmed() {
    return dossier.unconfirmed() && state != AgreementState.MISRECORDED;
  }

  /** Whether it lives, its tie does not, and nobody has decided what becomes of it. */
  private boolean questioned() {
    Question asked = dossier.question();
    return state.lives() && asked != null && !asked.kept();
  }

  /** Takes a step, or says everything that stands against it. */
  Decision<Agreement> take(AgreementStep step, World world) {
    return Decision.unless(
        AgreementRules.against(this, step, world), () -> Decision.accept(this, facts(step, world)));
  }

  /**
   * Lets time pass: it comes into force, goes on, ends, or its end is announced.
   *
   * @param day whose reminders are said
   * @param today until when its life goes on
   */
  Decision<Agreement> live(ReminderPolicy reminders, LocalDate day, LocalDate today) {
    return Decision.accept(this, life(reminders, day, today).toArray(AgreementEvent[]::new));
  }

  private List<AgreementEvent> life(ReminderPolicy reminders, LocalDate day, LocalDate today) {
    List<AgreementEvent> facts = new ArrayList<>();
    Agreement now = this;
    Optional<AgreementEvent> next = AgreementLife.next(now, reminders, day, today);
    while (next.isPresent()) {
      facts.add(next.get());
      now = now.evolve(next.get());
      next = AgreementLife.next(now, reminders, day, today);
    }
    return facts;
  }

  /** Notes what became of its tie, while it lives. */
  public Decision<Agreement> underTie(TieState tie, LocalDate on) {
    Question asked = dossier.question();
    boolean stopped = tie.ended() || tie == TieState.SUSPENDED;
    if (!state.lives() || (asked == null ? !stopped : asked.tie() == tie)) {
      return Decision.unchanged(this);
    }
    return stopped
        ? Decision.accept(this, new AgreementQuestioned(id, tieId, country, tie, on))
        : Decision.accept(this, new AgreementCleared(id, tieId, on));
  }

  /** Says once that who is to answer has let the time pass. */
  public Decision<Agreement> lookAtClock(LocalDate today, WorkingDays calendar) {
    return Optional.ofNullable(dossier.clock())
        .filter(_ -> state == AgreementState.LEGAL_CHECK)
        .flatMap(clock -> clock.newlyOverdue(today, calendar))
        .map(
            due ->
                Decision.accept(this, new AgreementReviewOverdue(id, tieId, country, stage(), due)))
        .orElseGet(() -> Decision.unchanged(this));
  }

  /** Whose answer is waited for, as the resource that it is posted to. */
  public String stage() {
    return dossier.opinion() == null ? "legal-checks" : "approvals";
  }

  /** What a table brought in gets its number when somebody has confirmed it. */
  @Override
  public boolean lacksNumber() {
    return number == null && !dossier.unconfirmed();
  }

  /** Notes the running number; it never gets another. */
  public Decision<Agreement> number(String given) {
    return number == null
        ? Decision.accept(this, new AgreementNumbered(id, tieId, given))
        : Decision.unchanged(this);
  }

  /** Gives way to one that is in force now. */
  Decision<Agreement> renewedBy(String successor, LocalDate on) {
    return state.lives()
        ? Decision.accept(this, new AgreementRenewed(id, tieId, successor, on))
        : Decision.unchanged(this);
  }

  /** The same among those of old, of which one may have been over before the next is told of. */
  Decision<Agreement> renewedOnceBy(String successor, LocalDate on) {
    boolean over = state == AgreementState.EXPIRED && dossier.imported() != null;
    return over
        ? Decision.accept(this, new AgreementRenewed(id, tieId, successor, on))
        : renewedBy(successor, on);
  }

  /** Stands as before, since what had taken its place came in by mistake. */
  Decision<Agreement> standAgain(String mistake, ReminderPolicy reminders, LocalDate on) {
    if (!mistake.equals(renewedBy)) {
      return Decision.unchanged(this);
    }
    AgreementEvent again = new AgreementStandsAgain(id, tieId, mistake, on);
    Stream<AgreementEvent> since = evolve(again).life(reminders, on, on).stream();
    return Decision.accept(
        this, Stream.concat(Stream.of(again), since).toArray(AgreementEvent[]::new));
  }

  @Override
  public Agreement evolve(AgreementEvent fact) {
    return AgreementEvolution.after(this, fact);
  }

  /** What a step says, and that a clock begins with it. */
  private AgreementEvent[] facts(AgreementStep step, World world) {
    AgreementEvent fact = fact(step, world.today());
    Optional<AgreementEvent> clock =
        switch (fact) {
          case AgreementSubmitted _ when dossier.clock() == null -> clock("legal-checks", world);
          case AgreementChecked _ -> clock("approvals", world);
          default -> Optional.empty();
        };
    return Stream.concat(Stream.of(fact), clock.stream()).toArray(AgreementEvent[]::new);
  }

  private Optional<AgreementEvent> clock(String stage, World world) {
    LocalDate on = world.today();
    return world
        .times()
        .of(stage, on)
        .map(time -> new AgreementClockStarted(id, stage, on, time.workingDays(), time.mode()));
  }

  private AgreementEvent fact(AgreementStep step, LocalDate today) {
    return switch (step) {
      case AgreementStep.Revise(var written, var by) -> new AgreementRevised(id, written, by);
      case AgreementStep.Submit(var by) -> new AgreementSubmitted(id, by, today);
      case AgreementStep.Review(var stage, var told, var by) -> answer(stage, told, by);
      case AgreementStep.Sign(var how, _) ->
          new AgreementSigned(id, tieId, country, kind, how, lastDay(how));
      case AgreementStep.Keep(var told, _) -> new AgreementKept(id, tieId, country, told);
      case AgreementStep.Confirm(var by) -> new AgreementConfirmed(id, tieId, country, today, by);
      case AgreementStep.Reject(var reason, var by) ->
          new AgreementMisrecorded(id, tieId, country, reason, today, by);
      case AgreementStep.Abandon() -> new AgreementAbandoned(id, tieId, country, state, today);
      case AgreementStep.Terminate(var told, var on, _) ->
          new AgreementTerminated(id, tieId, country, told, on);
    };
  }

  private AgreementEvent answer(String stage, Instruction told, String by) {
    return switch (told.result()) {
      case APPROVED ->
          stage.equals("approvals")
              ? new AgreementApproved(id, told, by)
              : new AgreementChecked(id, told, by);
      case RETURNED -> new AgreementReturned(id, stage, told);
      case REJECTED -> new AgreementRejected(id, tieId, country, stage, told);
    };
  }

  private @Nullable LocalDate lastDay(Signing how) {
    return how.validUntil() == null ? content.term().lastDay(how.inForceFrom()) : how.validUntil();
  }
}
