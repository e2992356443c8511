package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.friend.FriendEvent.FriendConsentWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendConsented;
import org.waishi.friendship.friend.FriendEvent.FriendContacted;
import org.waishi.friendship.friend.FriendEvent.FriendDataCorrected;
import org.waishi.friendship.friend.FriendEvent.FriendDescribed;
import org.waishi.friendship.friend.FriendEvent.FriendErased;
import org.waishi.friendship.friend.FriendEvent.FriendErasureRequestWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendErasureRequested;
import org.waishi.friendship.friend.FriendEvent.FriendKeptTooLong;
import org.waishi.friendship.friend.FriendEvent.FriendRegistered;
import org.waishi.friendship.friend.FriendEvent.FriendSeparateConsentWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendSeparatelyConsented;
import org.waishi.friendship.friend.FriendRefusal.ConsentOlderThanWithdrawal;
import org.waishi.friendship.friend.FriendRefusal.ConsentStands;
import org.waishi.friendship.friend.FriendRefusal.ConsentWithdrawn;
import org.waishi.friendship.friend.FriendRefusal.FriendErasedAlready;
import org.waishi.friendship.friend.FriendRefusal.NoLegalHold;
import org.waishi.friendship.friend.FriendRefusal.NoSeparateConsent;
import org.waishi.friendship.friend.FriendRefusal.TouchWithoutConsent;
import org.waishi.friendship.friend.FriendRefusal.UnderLegalHold;
import org.waishi.friendship.friend.FriendRefusal.WithdrawnBeforeConsent;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.friendship.paper.Filing;
import org.waishi.platform.aggregate.Aggregate;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.crypto.PersonalField;

/**
 * A friend of the city, without what says who it is.
 *
 * @param standing the consent, and whether it stands
 * @param log when the office was in touch
 * @param custody legal hold and erasure
 */
public record Friend(
    String id, Profile profile, Consent.Standing standing, Contact.Log log, Erasure.Custody custody)
    implements Aggregate<Friend, FriendEvent> {

  /**
   * Enters a friend whose consent is at hand.
   *
   * @param against what stands against the consent itself
   */
  static Decision<Friend> register(
      String id, Registration entry, List<Refusal> against, LocalDate today) {
    return Decision.unless(
        against(entry, against, today),
        () -> Decision.begin(FriendEvolution::from, registered(id, entry, today)));
  }

  /** Enters one whom a table tells, with the last time the office was in touch, if it knows. */
  static Decision<Friend> bringIn(
      String id, FriendRows.Arrival row, List<Refusal> against, LocalDate today) {
    FriendRegistered entered = registered(id, row.entry(), today);
    List<Refusal> all = new ArrayList<>(against(row.entry(), against, today));
    Contact touch = row.lastTouch();
    if (touch != null) {
      all.addAll(future(touch.on(), today));
    }
    return Decision.unless(
        all,
        () ->
            touch == null
                ? Decision.begin(FriendEvolution::from, entered)
                : Decision.begin(FriendEvolution::from, entered, contacted(id, touch)));
  }

  private static FriendRegistered registered(String id, Registration entry, LocalDate today) {
    return new FriendRegistered(id, entry.profile(), entry.consent(), entry.separate(), today);
  }

  private static List<Refusal> against(Registration entry, List<Refusal> against, LocalDate today) {
    return Stream.concat(
            entry.consents().flatMap(consent -> future(consent.on(), today).stream()),
            against.stream())
        .toList();
  }

  /** Says what else is known. */
  public Decision<Friend> describe(Profile anew) {
    return Decision.unless(
        silenced(),
        () ->
            anew.equals(profile)
                ? Decision.unchanged(this)
                : accept(new FriendDescribed(id, anew)));
  }

  /** Notes that sealed data of these kinds change with this command. */
  public Decision<Friend> correct(List<PersonalField> fields) {
    return Decision.unless(silenced(), () -> accept(new FriendDataCorrected(id, fields)));
  }

  /**
   * Takes a new consent after a withdrawal. Data that need a consent of their own do not come back
   * with it: they go.
   */
  public Decision<Friend> consent(Consent anew, LocalDate today) {
    List<Refusal> against = new ArrayList<>(erased());
    against.addAll(future(anew.on(), today));
    if (standing.separate() != null) {
      held().ifPresent(against::add);
    }
    LocalDate withdrawnOn = withdrawnOn();
    if (withdrawnOn == null) {
      against.add(new ConsentStands(consent().on().toString()));
    } else if (anew.on().isBefore(withdrawnOn)) {
      against.add(new ConsentOlderThanWithdrawal(anew.on().toString(), withdrawnOn.toString()));
    }
    return Decision.unless(against, () -> accept(new FriendConsented(id, anew)));
  }

  /** The person takes the consent back. */
  public Decision<Friend> withdraw(LocalDate on, LocalDate today) {
    List<Refusal> against = new ArrayList<>(silenced());
    against.addAll(future(on, today));
    if (on.isBefore(consent().on())) {
      against.add(new WithdrawnBeforeConsent(on.toString(), consent().on().toString()));
    }
    return Decision.unless(against, () -> accept(new FriendConsentWithdrawn(id, on)));
  }

  /** Takes a consent of its own for data that need one (单独同意). */
  public Decision<Friend> consentSeparately(Consent to, LocalDate today) {
    List<Refusal> against = new ArrayList<>(silenced());
    against.addAll(future(to.on(), today));
    if (standing.separate() != null) {
      against.add(new ConsentStands(standing.separate().on().toString()));
    }
    return Decision.unless(against, () -> accept(new FriendSeparatelyConsented(id, to)));
  }

  /** The person takes that one back; the data that it covered go with this command. */
  public Decision<Friend> withdrawSeparate(LocalDate on, LocalDate today) {
    List<Refusal> against = new ArrayList<>(silenced());
    against.addAll(future(on, today));
    held().ifPresent(against::add);
    Consent separate = standing.separate();
    if (separate == null) {
      against.add(new NoSeparateConsent());
    } else if (on.isBefore(separate.on())) {
      against.add(new WithdrawnBeforeConsent(on.toString(), separate.on().toString()));
    }
    return Decision.unless(against, () -> accept(new FriendSeparateConsentWithdrawn(id, on)));
  }

  /** Notes that the office was in touch. */
  public Decision<Friend> contact(Contact touch, LocalDate today) {
    List<Refusal> against = new ArrayList<>(silenced());
    against.addAll(future(touch.on(), today));
    if (standing.lacking(touch.on())) {
      against.add(new TouchWithoutConsent(touch.on().toString()));
    }
    return Decision.unless(against, () -> accept(contacted(id, touch)));
  }

  /**
   * The law wants the data kept.
   *
   * @param filed the papers of this friend
   */
  public Decision<Friend> hold(LegalHold order, Filing filed, LocalDate today) {
    List<Refusal> against = new ArrayList<>(erased());
    order.paper().against(filed).forEach(against::add);
    against.addAll(future(order.on(), today));
    held().ifPresent(against::add);
    return Decision.unless(against, () -> accept(order.noted(id)));
  }

  /** The law no longer does; somebody else says so than who noted that it did. */
  public Decision<Friend> release(LegalHold order, Filing filed, LocalDate today) {
    List<Refusal> against = new ArrayList<>(future(order.on(), today));
    order.paper().against(filed).forEach(against::add);
    LegalHold hold = custody.hold();
    if (hold == null) {
      against.add(new NoLegalHold());
    } else {
      FourEyes.against(hold.by(), order.by()).ifPresent(against::add);
    }
    return Decision.unless(against, () -> accept(order.lifted(id)));
  }

  /**
   * Asks for erasure, on a ground that is there to be seen.
   *
   * @param keptUntil the end of the term for which the data are kept
   * @param filed the papers of this friend
   */
  public Decision<Friend> requestErasure(Erasure.Request wish, LocalDate keptUntil, Filing filed) {
    return Decision.unless(
        ErasureRules.againstAsking(this, wish, keptUntil, filed),
        () ->
            accept(
                new FriendErasureRequested(
                    id, wish.ground(), wish.fileId(), wish.by(), wish.on())));
  }

  /** Notes, once for each end of a term, that the data were kept longer. */
  public Decision<Friend> noteKeptTooLong(Erasure.DataClass dataClass, LocalDate dueOn) {
    return erasure() != null || dueOn.equals(custody.dueOn())
        ? Decision.unchanged(this)
        : accept(new FriendKeptTooLong(id, dataClass, dueOn));
  }

  /** Takes the wish back before it was done, by somebody else than who asked. */
  public Decision<Friend> withdrawErasureRequest(String by, LocalDate on) {
    return Decision.unless(
        ErasureRules.againstTakingBack(this, by),
        () -> accept(new FriendErasureRequestWithdrawn(id, by, on)));
  }

  /** Erases, by somebody else than who asked. */
  public Decision<Friend> erase(
      List<PersonalField> fields, String digest, String by, LocalDate on) {
    Erasure.Request asked = custody.requested();
    return asked == null
        ? Decision.refuse(ErasureRules.againstErasing(this, by))
        : Decision.unless(
            ErasureRules.againstErasing(this, by),
            () -> accept(new FriendErased(id, asked.ground(), fields, digest, asked.by(), by, on)));
  }

  /** What stands against looking at this friend's data in clear, or being in touch. */
  public List<Refusal> silenced() {
    LocalDate withdrawnOn = withdrawnOn();
    if (erasure() != null) {
      return erased();
    }
    return withdrawnOn == null ? List.of() : List.of(new ConsentWithdrawn(withdrawnOn.toString()));
  }

  /** The consent that was given last. */
  public Consent consent() {
    return standing.given();
  }

  /** When the consent was taken back, if it was. */
  public @Nullable LocalDate withdrawnOn() {
    return standing.withdrawnOn();
  }

  /** The proof of erasure, once it is done. */
  public @Nullable Erasure erasure() {
    return custody.done();
  }

  @Override
  public Friend evolve(FriendEvent fact) {
    return FriendEvolution.after(this, fact);
  }

  List<Refusal> erased() {
    Erasure erasure = erasure();
    return erasure == null ? List.of() : List.of(new FriendErasedAlready(erasure.on().toString()));
  }

  /** That an order says to keep the data, if one does. */
  public Optional<Refusal> held() {
    return Optional.ofNullable(custody.hold())
        .map(order -> new UnderLegalHold(order.documentNumber()));
  }

  private static FriendContacted contacted(String id, Contact touch) {
    return new FriendContacted(id, touch.on(), touch.manner(), touch.engagementId(), touch.by());
  }

  static List<Refusal> future(LocalDate paper, LocalDate today) {
    return paper.isAfter(today) ? List.of(new PaperOfTheFuture(paper.toString())) : List.of();
  }

  private Decision<Friend> accept(FriendEvent fact) {
    return Decision.accept(this, fact);
  }
}
