package org.waishi.friendship.friend.selection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.friend.selection.SilencePolicy.Scope;
import org.waishi.platform.store.Narrowing;

/**
 * What a list is cut down to; null means any, but of {@code withdrawn}: only who asks for them sees
 * the entries of those whose consent does not stand or whose data are gone.
 */
public record FriendFilter(
    @Nullable String country,
    @Nullable String expertise,
    @Nullable String keyWork,
    @Nullable String tie,
    @Nullable Boolean silent,
    @Nullable Boolean withdrawn) {

  /** The last touch, or the day of entry. */
  public static final String QUIET = "state.log.quietSince";

  /** Where the entry is left and a consent stands. */
  public static final Bson STANDING =
      and(exists("state.standing.withdrawnOn", false), exists("state.custody.done", false));

  /** The condition on entries, today. */
  public Bson wanted(SilencePolicy silence, LocalDate today) {
    Boolean quiet = Boolean.TRUE.equals(silent) ? true : null;
    return Narrowing.none()
        .is("state.profile.country", country)
        .is("state.profile.expertise", expertise)
        .is("state.profile.keyWork", keyWork)
        .is("state.profile.links.tieId", tie)
        .with(quiet, _ -> silent(silence, today))
        .with(true, _ -> Boolean.TRUE.equals(withdrawn) ? nor(STANDING) : STANDING)
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
