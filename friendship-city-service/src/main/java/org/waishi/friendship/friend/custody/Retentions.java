package org.waishi.friendship.friend.custody;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.Erasure.DataClass;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.Friends;
import org.waishi.friendship.friend.LegalHold;
import org.waishi.friendship.friend.custody.RetentionPolicy.Term;
import org.waishi.platform.command.Command;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Stored;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/**
 * Whose data were kept long enough. Nothing is erased by itself: the office asks for the erasure,
 * and another person does it.
 */
@Component
class Retentions {

  private final RetentionPolicy policy;
  private final Friends friends;
  private final OfficeDay office;

  Retentions(RuleTables tables, Friends friends, OfficeDay office) {
    this.policy = RetentionPolicy.of(tables);
    this.friends = friends;
    this.office = office;
  }

  /**
   * Data that were kept long enough.
   *
   * @param since when their term began: the last touch, or the withdrawal of the consent
   * @param requestedOn when their erasure was asked for, if it was
   * @param hold the order that keeps them, if there is one
   * @param nextStep what the office does next, as the resource to post to
   */
  @Schema(name = "OverdueRetention")
  record Over(
      String friendId,
      DataClass dataClass,
      LocalDate since,
      LocalDate dueOn,
      long daysLate,
      @Nullable LocalDate requestedOn,
      @Nullable String hold,
      @Schema(example = "erasure-requests") String nextStep) {

    private static Over of(Stored<Friend> stored, Term term, LocalDate today) {
      var custody = stored.state().custody();
      LegalHold hold = custody.hold();
      var asked = custody.requested();
      return new Over(
          stored.id(),
          term.dataClass(),
          term.since(),
          term.until(),
          ChronoUnit.DAYS.between(term.until(), today),
          asked == null ? null : asked.on(),
          hold == null ? null : hold.documentNumber(),
          hold != null ? "legal-hold-releases" : asked != null ? "erasures" : "erasure-requests");
    }
  }

  /** All of them, the latest first. */
  List<Over> all() {
    LocalDate today = office.today();
    List<Over> all = new ArrayList<>();
    over(today)
        .forEach(friend -> all.add(Over.of(friend, policy.of(friend.state(), today), today)));
    all.sort(Comparator.comparing(Over::dueOn).thenComparing(Over::friendId));
    return all;
  }

  /** Makes a fact of each that was not said yet. */
  void say(Origin origin) {
    LocalDate today = office.today();
    over(today)
        .forEach(
            friend -> {
              Term term = policy.of(friend.state(), today);
              friends.note(
                  friend.id(),
                  Command.of(origin, term),
                  now -> now.noteKeptTooLong(term.dataClass(), term.until()));
            });
  }

  /** Until when a friend's data are kept. */
  LocalDate until(Friend friend) {
    return policy.of(friend, office.today()).until();
  }

  private List<Stored<Friend>> over(LocalDate today) {
    List<Stored<Friend>> over = new ArrayList<>();
    friends.eachKeptSince(
        policy.limit(DataClass.QUIET, today),
        policy.limit(DataClass.WITHDRAWN, today),
        friend -> {
          if (policy.of(friend.state(), today).over(today)) {
            over.add(friend);
          }
        });
    return over;
  }
}
