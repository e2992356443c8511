package org.waishi.friendship.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.agreement.AgreementRefusal.UnknownTie;
import org.waishi.friendship.agreement.AgreementStep.World;
import org.waishi.friendship.agreement.reminder.ReminderPolicy;
import org.waishi.friendship.agreement.reminder.ReminderTable;
import org.waishi.friendship.agreement.signing.SealedNames;
import org.waishi.friendship.agreement.signing.SealedNames.Signatories;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.agreement.terms.Content;
import org.waishi.friendship.agreement.watch.AgreementNumbers;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.paper.Papers;
import org.waishi.friendship.tie.Circumstances;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.register.TieSubject;
import org.waishi.friendship.tie.register.Ties;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** How agreements come about and live: drafts, steps, and the run of a day. */
@Component
public class Conclusions {

  private static final String US = "friendship-city-service";

  private final Agreements agreements;
  private final AgreementNumbers numbers;
  private final Ties ties;
  private final Papers papers;
  private final SealedNames names;
  private final OfficeDay office;
  private final RegisterStart start;
  private final ReminderPolicy reminders;

  Conclusions(
      Agreements agreements,
      AgreementNumbers numbers,
      Ties ties,
      Papers papers,
      SealedNames names,
      OfficeDay office,
      RegisterStart start,
      RuleTables tables) {
    this.agreements = agreements;
    this.numbers = numbers;
    this.ties = ties;
    this.papers = papers;
    this.names = names;
    this.office = office;
    this.start = start;
    this.reminders = ReminderTable.of(tables);
  }

  /** What a new draft is of. */
  public record Draft(String tieId, AgreementKind kind, Content content) {}

  /** What a run did; a repeated run changes nothing. */
  public record Report(int living, int changed) {}

  /** Begins a draft. */
  public Result<Agreement> draft(Draft draft, Origin by) {
    Result<Agreement> drafted =
        agreements.create(
            Command.of(by, draft),
            id ->
                Decision.unless(
                    against(id, draft),
                    () ->
                        Agreement.draft(
                            id,
                            parties(draft.tieId()),
                            draft.kind(),
                            draft.content(),
                            by.actor())));
    return numbers.numbered(drafted, by);
  }

  /** Writes a draft anew. */
  public Result<Agreement> revise(Step step, Content content) {
    AgreementStep anew = new AgreementStep.Revise(content, step.by());
    return agreements.change(
        step.id(),
        step.command(content),
        now ->
            Decision.unless(
                now.steps().contains(anew.resource())
                    ? against(now.id(), new Draft(now.tieId(), now.kind(), content))
                    : List.of(),
                () -> now.take(anew, world(now))));
  }

  /** Takes a step. */
  public Result<Agreement> take(Step step, Object body, AgreementStep wanted) {
    return agreements.change(step.id(), step.command(body), now -> now.take(wanted, world(now)));
  }

  /** Notes the signing; who signed is sealed, and what follows of its days is done at once. */
  public Result<Agreement> sign(Step step, Signing signing, Signatories who) {
    Command command =
        step.command(List.of(signing, names.told(who)))
            .sealing(before -> names.sealed(before, who));
    Result<Agreement> signed =
        agreements.change(
            step.id(),
            command,
            now -> now.take(new AgreementStep.Sign(signing, step.by()), world(now)));
    if (signed instanceof Result.Done<Agreement>(var stored, _)) {
      live(stored.id(), office.today(), step.origin().correlationId());
      return new Result.Done<>(agreements.find(stored.id()).orElse(stored), true);
    }
    return signed;
  }

  /** Takes over one that was signed before this register; a repeat changes nothing. */
  public Result<Agreement> bringIn(HistoricAgreement old, Origin by) {
    Result<Agreement> result = broughtIn(old, by);
    String before = old.content().supersedes();
    LocalDate from = old.signing().inForceFrom();
    if (before != null
        && result instanceof Result.Done<Agreement>
        && !from.isAfter(office.today())) {
      agreements.change(before, Command.of(by, from), one -> one.renewedOnceBy(old.id(), from));
    }
    return result;
  }

  /** A new one; or the one that a table had brought in by mistake, as the newer table says. */
  private Result<Agreement> broughtIn(HistoricAgreement old, Origin by) {
    List<Refusal> against = against(old);
    Command command = Command.of(by, old);
    LocalDate today = office.today();
    Result<Agreement> made =
        agreements.create(
            old.id(),
            command,
            () ->
                Decision.unless(
                    against,
                    () ->
                        Agreement.bringIn(
                            old, parties(old.tieId()).country(), reminders, today, by.actor())));
    return made instanceof Result.Done<Agreement>(var stored, _)
            && stored.state().state() == AgreementState.MISRECORDED
        ? agreements.change(
            old.id(),
            command,
            now ->
                Decision.unless(against, () -> now.bringInAgain(old, reminders, today, by.actor())))
        : made;
  }

  /** What stands against that, but for what it supersedes. */
  public List<Refusal> against(HistoricAgreement old) {
    return ties.find(old.tieId())
        .map(Stored::state)
        .map(tie -> AgreementRules.against(old, tie.country(), world(old.tieId(), tie), start))
        .orElseGet(() -> List.of(new UnknownTie(old.tieId())));
  }

  /**
   * Lets a day pass for all: says its reminders, and does what came to pass until today. What comes
   * into force goes first, so that what it renews on the day after its last is renewed, not
   * expired.
   */
  public Report run(LocalDate day, String correlation) {
    List<Stored<Agreement>> living = new ArrayList<>();
    agreements.eachLiving(living::add);
    living.sort(Comparator.comparing(one -> one.state().state()));
    long changed = living.stream().filter(one -> live(one.id(), day, correlation)).count();
    return new Report(living.size(), (int) changed);
  }

  private boolean live(String id, LocalDate day, String correlation) {
    Command command = Command.of(Origin.internal(US, correlation), day);
    Result<Agreement> lived =
        agreements.change(id, command, now -> now.live(reminders, day, office.today()));
    if (lived instanceof Result.Done<Agreement>(var stored, var fresh)) {
      succeed(stored.state(), command);
      return fresh;
    }
    return false;
  }

  /** What is in force now takes the place of what it supersedes; a crash in between is mended. */
  private void succeed(Agreement now, Command command) {
    String before = now.content().supersedes();
    if (before != null && now.state().inForce()) {
      agreements.change(before, command, old -> old.renewedBy(now.id(), office.today()));
    }
  }

  /** What a step of this agreement must know of the world. */
  World world(Agreement now) {
    return world(now.tieId(), ties.find(now.tieId()).orElseThrow().state());
  }

  private World world(String tieId, Tie tie) {
    Circumstances around = ties.circumstances(tie);
    return new World(
        tie.state(),
        tie.dossier().lastApproval().orElse(null),
        around.today(),
        around.relations(),
        papers.of(TieSubject.KIND, tieId),
        around.times());
  }

  private Agreement.Parties parties(String tieId) {
    return new Agreement.Parties(tieId, ties.find(tieId).orElseThrow().state().country());
  }

  private List<Refusal> against(String id, Draft draft) {
    return AgreementRules.against(
        id,
        draft,
        ties.find(draft.tieId()).map(Stored::state),
        Optional.ofNullable(draft.content().supersedes())
            .flatMap(agreements::find)
            .map(Stored::state));
  }
}
