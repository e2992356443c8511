package org.waishi.friendship.friend.selection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.waishi.friendship.friend.selection.SilencePolicy.Scope;
import org.waishi.platform.store.Narrowing;

/** The conditions behind lists of friends. */
public final class FriendQueries {

  /** The last touch, or the day of entry. */
  public static final String QUIET = "state.log.quietSince";

  /** Where the entry is left and a consent stands. */
  public static final Bson STANDING =
      and(exists("state.standing.withdrawnOn", false), exists("state.custody.done", false));

  private FriendQueries() {}

  /** The condition on entries, today. */
  public static Bson wanted(FriendFilter filter, SilencePolicy silence, LocalDate today) {
    Boolean quiet = Boolean.TRUE.equals(filter.silent()) ? true : null;
    return Narrowing.none()
        .is("state.profile.country", filter.country())
        .is("state.profile.expertise", filter.expertise())
        .is("state.profile.keyWork", filter.keyWork())
        .is("state.profile.links.tieId", filter.tie())
        .with(quiet, _ -> silent(silence, today))
        .with(true, _ -> Boolean.TRUE.equals(filter.withdrawn()) ? nor(STANDING) : STANDING)
        .filter();
  }

  private static Bson silent(SilencePolicy silence, LocalDate today) {
    return or(quiet(Scope.KEY_WORK, silence, today), quiet(Scope.OTHER, silence, today));
  }

  private static Bson quiet(Scope scope, SilencePolicy silence, LocalDate today) {
    LocalDate limit = silence.limit(scope, today);
    return and(
        exists("state.profile.keyWork.0", scope == Scope.KEY_WORK), lte(QUIET, limit.toString()));
  }
}
