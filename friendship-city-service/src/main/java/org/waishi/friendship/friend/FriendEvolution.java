package org.waishi.friendship.friend;

import java.util.List;
import org.waishi.friendship.friend.FriendEvent.FriendConsentWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendConsented;
import org.waishi.friendship.friend.FriendEvent.FriendContacted;
import org.waishi.friendship.friend.FriendEvent.FriendDataCorrected;
import org.waishi.friendship.friend.FriendEvent.FriendDescribed;
import org.waishi.friendship.friend.FriendEvent.FriendErased;
import org.waishi.friendship.friend.FriendEvent.FriendErasureRequestWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendErasureRequested;
import org.waishi.friendship.friend.FriendEvent.FriendHeld;
import org.waishi.friendship.friend.FriendEvent.FriendKeptTooLong;
import org.waishi.friendship.friend.FriendEvent.FriendRegistered;
import org.waishi.friendship.friend.FriendEvent.FriendReleased;
import org.waishi.friendship.friend.FriendEvent.FriendSeparateConsentWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendSeparatelyConsented;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.aggregate.AggregateKind;
import org.waishi.platform.aggregate.FactTypes;

/** How one state of a friend follows from another. */
public final class FriendEvolution {

  private static final String TYPE = "org.waishi.friendship-city.";

  /** How friends are stored and told. */
  public static final AggregateKind<Friend, FriendEvent> KIND =
      new AggregateKind<>(
          "friendship-city.friend",
          "friends",
          Friend.class,
          FactTypes.of(FriendEvent.class)
              .with(TYPE + "friend-registered.v1", FriendRegistered.class)
              .with(TYPE + "friend-described.v1", FriendDescribed.class)
              .with(TYPE + "friend-data-corrected.v1", FriendDataCorrected.class)
              .with(TYPE + "friend-consented.v1", FriendConsented.class)
              .with(TYPE + "friend-separately-consented.v1", FriendSeparatelyConsented.class)
              .with(
                  TYPE + "friend-separate-consent-withdrawn.v1",
                  FriendSeparateConsentWithdrawn.class)
              .with(TYPE + "friend-consent-withdrawn.v1", FriendConsentWithdrawn.class)
              .with(TYPE + "friend-contacted.v1", FriendContacted.class)
              .with(TYPE + "friend-held.v1", FriendHeld.class)
              .with(TYPE + "friend-released.v1", FriendReleased.class)
              .with(TYPE + "friend-kept-too-long.v1", FriendKeptTooLong.class)
              .with(TYPE + "friend-erasure-requested.v1", FriendErasureRequested.class)
              .with(
                  TYPE + "friend-erasure-request-withdrawn.v1", FriendErasureRequestWithdrawn.class)
              .with(TYPE + "friend-erased.v1", FriendErased.class),
          FriendEvolution::from);

  private FriendEvolution() {}

  static Friend from(FriendEvent first) {
    if (first instanceof FriendRegistered(var id, var profile, var consent, var separate, var on)) {
      return new Friend(
          id,
          profile,
          Consent.Standing.first(consent, separate),
          new Contact.Log(List.of(), on),
          Erasure.Custody.FREE);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: registered)");
  }

  static Friend after(Friend now, FriendEvent fact) {
    Erasure.Custody custody = now.custody();
    return switch (fact) {
      case FriendRegistered _, FriendDataCorrected _ -> now;
      case FriendDescribed(_, var profile) -> described(now, profile);
      case FriendConsented(_, var consent) ->
          kept(standing(now, now.standing().anew(consent)), custody.asked(null));
      case FriendSeparatelyConsented(_, var consent) ->
          standing(now, now.standing().separately(consent));
      case FriendSeparateConsentWithdrawn _ -> standing(now, now.standing().withoutSeparate());
      case FriendConsentWithdrawn(_, var on) -> standing(now, now.standing().withdrawn(on));
      case FriendContacted(_, var on, var manner, var engagement, var by) ->
          contacted(now, new Contact(on, manner, engagement, by));
      case FriendHeld(_, var body, var number, var on, var file, var by) ->
          kept(now, custody.under(new LegalHold(body, number, on, file, by)));
      case FriendReleased _ -> kept(now, custody.under(null));
      case FriendKeptTooLong(_, _, var dueOn) -> kept(now, custody.due(dueOn));
      case FriendErasureRequested(_, var ground, var paper, var by, var on) ->
          kept(now, custody.asked(new Erasure.Request(ground, paper, by, on)));
      case FriendErasureRequestWithdrawn _ -> kept(now, custody.asked(null));
      case FriendErased(_, var ground, var fields, var digest, var asker, var by, var on) ->
          kept(now, custody.erased(new Erasure(ground, fields, digest, asker, by, on)));
    };
  }

  private static Friend described(Friend now, Profile profile) {
    return new Friend(now.id(), profile, now.standing(), now.log(), now.custody());
  }

  private static Friend standing(Friend now, Consent.Standing standing) {
    return new Friend(now.id(), now.profile(), standing, now.log(), now.custody());
  }

  private static Friend contacted(Friend now, Contact touch) {
    return new Friend(
        now.id(), now.profile(), now.standing(), now.log().with(touch), now.custody());
  }

  private static Friend kept(Friend now, Erasure.Custody custody) {
    return new Friend(now.id(), now.profile(), now.standing(), now.log(), custody);
  }
}
