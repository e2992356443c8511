package org.waishi.friendship.friend.selection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.waishi.friendship.friend.Friend;
import org.waishi.friendship.friend.FriendEvent;
import org.waishi.friendship.friend.selection.SilencePolicy.Scope;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.store.Aggregates;
import org.waishi.platform.store.Narrowing;

/** The conditions behind lists of friends. */
public final class FriendQueries {

  /** The last touch, or the day of entry. */
  public static final String QUIET = "state.log.quietSince";

  /** Where the entry is left and a consent stands. */
  public static final Bson STANDING =
      and(exists("state.standing.withdrawnOn", false), exists("state.custody.done", false));

  /** What was erased. */
  public static final Bson ERASED = exists("state.custody.done");

  private FriendQueries() {}

  /** The same register with what its lists go by. */
  public static Aggregates<Friend, FriendEvent> indexed(Aggregates<Friend, FriendEvent> friends) {
    return friends
        .indexed(QUIET, "_id")
        .indexed("state.profile.country", "_id")
        .indexed("personal.NAME.tokens")
        .indexed("personal.OTHER_NAME.tokens")
        .indexed("personal.READING.tokens")
        .indexed("personal.PASSPORT.tokens")
        .indexed("personal.EMAIL.tokens")
        .indexed("personal.PHONE.tokens");
  }

  /**
   * Where this value stands and so does the consent; a name may be the one in another script.
   *
   * @param tokens of the value, as a field has it
   */
  public static Bson like(PersonalField field, Function<PersonalField, List<String>> tokens) {
    Stream<PersonalField> fields =
        field == PersonalField.NAME
            ? Stream.of(PersonalField.NAME, PersonalField.OTHER_NAME, PersonalField.READING)
            : Stream.of(field);
    return and(
        or(fields.map(as -> in("personal." + as + ".tokens", tokens.apply(as))).toList()),
        STANDING);
  }

  /** What is left, and was quiet, or its consent withdrawn, on such a day or before. */
  public static Bson keptSince(LocalDate quiet, LocalDate withdrawn) {
    return and(
        exists("state.custody.done", false),
        or(lte(QUIET, quiet.toString()), lte("state.standing.withdrawnOn", withdrawn.toString())));
  }

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
