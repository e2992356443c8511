package org.waishi.friendship.friend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waishi.friendship.friend.FriendRefusal.ConsentStands;
import org.waishi.friendship.friend.FriendRefusal.ErasureNotRequested;
import org.waishi.friendship.friend.FriendRefusal.ErasureRequestedAlready;
import org.waishi.friendship.friend.FriendRefusal.GroundWithoutPaper;
import org.waishi.friendship.friend.FriendRefusal.RetentionNotOver;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;

/** What stands against erasing a friend's data, and against the wish for it. */
final class ErasureRules {

  private ErasureRules() {}

  /** Against asking, where the ground is not there to be seen. */
  static List<Refusal> againstAsking(
      Friend friend, Erasure.Request wish, LocalDate keptUntil, Filing filed) {
    List<Refusal> against = new ArrayList<>(friend.erased());
    friend.held().ifPresent(against::add);
    Erasure.Request asked = friend.custody().requested();
    if (asked != null && friend.erasure() == null) {
      against.add(new ErasureRequestedAlready(asked.on().toString()));
    }
    groundless(friend, wish, keptUntil, filed).ifPresent(against::add);
    return against;
  }

  private static Optional<Refusal> groundless(
      Friend friend, Erasure.Request wish, LocalDate keptUntil, Filing filed) {
    return switch (wish.ground()) {
      case CONSENT_WITHDRAWN ->
          friend.withdrawnOn() == null
              ? Optional.of(new ConsentStands(friend.consent().on().toString()))
              : paperless(wish, filed);
      case RETENTION_OVER ->
          keptUntil.isAfter(wish.on())
              ? Optional.of(new RetentionNotOver(keptUntil.toString()))
              : paperless(wish, filed);
      case PURPOSE_OVER, UNLAWFUL, LAW ->
          wish.fileId() == null
              ? Optional.of(new GroundWithoutPaper(wish.ground()))
              : paperless(wish, filed);
    };
  }

  private static Optional<Refusal> paperless(Erasure.Request wish, Filing filed) {
    return Optional.ofNullable(wish.fileId()).filter(filed.negate()).map(PaperNotFiled::new);
  }

  /** Against taking the wish back, by this officer: it may be the friend's right (PIPL Art. 47). */
  static List<Refusal> againstTakingBack(Friend friend, String by) {
    Erasure.Request asked = friend.custody().requested();
    if (friend.erasure() != null) {
      return friend.erased();
    }
    return asked == null
        ? List.of(new ErasureNotRequested())
        : FourEyes.against(asked.by(), by).stream().toList();
  }

  /** Against doing it, by this officer; never empty where nobody asked. */
  static List<Refusal> againstErasing(Friend friend, String by) {
    List<Refusal> against = new ArrayList<>(friend.erased());
    friend.held().ifPresent(against::add);
    Erasure.Request asked = friend.custody().requested();
    if (asked == null) {
      against.add(new ErasureNotRequested());
    } else {
      FourEyes.against(asked.by(), by).ifPresent(against::add);
    }
    return against;
  }
}
