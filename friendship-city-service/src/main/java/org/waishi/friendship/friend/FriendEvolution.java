package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.FriendEvent.FriendConsentWithdrawn;
import org.waishi.friendship.friend.FriendEvent.FriendConsented;
import org.waishi.friendship.friend.FriendEvent.FriendContacted;
import org.waishi.friendship.friend.FriendEvent.FriendDataCorrected;
import org.waishi.friendship.friend.FriendEvent.FriendDescribed;
import org.waishi.friendship.friend.FriendEvent.FriendErased;
import org.waishi.friendship.friend.FriendEvent.FriendErasureRequested;
import org.waishi.friendship.friend.FriendEvent.FriendHeld;
import org.waishi.friendship.friend.FriendEvent.FriendRegistered;
import org.waishi.friendship.friend.FriendEvent.FriendReleased;
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
              .with(TYPE + "friend-consent-withdrawn.v1", FriendConsentWithdrawn.class)
              .with(TYPE + "friend-contacted.v1", FriendContacted.class)
              .with(TYPE + "friend-held.v1", FriendHeld.class)
              .with(TYPE + "friend-released.v1", FriendReleased.class)
              .with(TYPE + "friend-erasure-requested.v1", FriendErasureRequested.class)
              .with(TYPE + "friend-erased.v1", FriendErased.class),
          FriendEvolution::from);

  private FriendEvolution() {}

  static Friend from(FriendEvent first) {
    if (first instanceof FriendRegistered(var id, var profile, var consent, var on)) {
      return new Friend(
          id, profile, consent, null, List.of(), on, false, profile.key(), null, null, null);
    }
    throw new IllegalStateException("first fact: " + first + " (expected: registered)");
  }

  static Friend after(Friend now, FriendEvent fact) {
    return switch (fact) {
      case FriendRegistered _, FriendDataCorrected _ -> now;
      case FriendDescribed(_, var profile) -> described(now, profile);
      case FriendConsented(_, var consent) -> consenting(now, consent, null);
      case FriendConsentWithdrawn(_, var on) -> consenting(now, now.consent(), on);
      case FriendContacted(_, var on, var manner, var engagement, var by) ->
          contacted(now, new Contact(on, manner, engagement, by));
      case FriendHeld(_, var body, var number, var on) ->
          held(now, new LegalHold(body, number, on));
      case FriendReleased _ -> held(now, null);
      case FriendErasureRequested(_, var ground, var by, var on) ->
          erasing(now, new Erasure.Request(ground, by, on), null);
      case FriendErased(_, var ground, var fields, var digest, var asker, var by, var on) ->
          erasing(now, now.requested(), new Erasure(ground, fields, digest, asker, by, on));
    };
  }

  private static Friend described(Friend now, Profile profile) {
    return new Friend(
        now.id(),
        profile,
        now.consent(),
        now.withdrawnOn(),
        now.contacts(),
        now.quietSince(),
        now.lapsed(),
        profile.key(),
        now.hold(),
        now.requested(),
        now.erasure());
  }

  private static Friend consenting(Friend now, Consent consent, @Nullable LocalDate withdrawnOn) {
    return new Friend(
        now.id(),
        now.profile(),
        consent,
        withdrawnOn,
        now.contacts(),
        now.quietSince(),
        withdrawnOn != null,
        now.key(),
        now.hold(),
        now.requested(),
        now.erasure());
  }

  /** The log is kept by day, whenever an entry comes in. */
  private static Friend contacted(Friend now, Contact touch) {
    List<Contact> contacts = new ArrayList<>(now.contacts());
    int place = contacts.size();
    while (place > 0 && contacts.get(place - 1).on().isAfter(touch.on())) {
      place--;
    }
    contacts.add(place, touch);
    return new Friend(
        now.id(),
        now.profile(),
        now.consent(),
        now.withdrawnOn(),
        contacts,
        contacts.getLast().on(),
        now.lapsed(),
        now.key(),
        now.hold(),
        now.requested(),
        now.erasure());
  }

  private static Friend held(Friend now, @Nullable LegalHold hold) {
    return new Friend(
        now.id(),
        now.profile(),
        now.consent(),
        now.withdrawnOn(),
        now.contacts(),
        now.quietSince(),
        now.lapsed(),
        now.key(),
        hold,
        now.requested(),
        now.erasure());
  }

  private static Friend erasing(
      Friend now, Erasure.@Nullable Request requested, @Nullable Erasure erasure) {
    return new Friend(
        now.id(),
        now.profile(),
        now.consent(),
        now.withdrawnOn(),
        now.contacts(),
        now.quietSince(),
        now.lapsed() || erasure != null,
        now.key(),
        now.hold(),
        requested,
        erasure);
  }
}
