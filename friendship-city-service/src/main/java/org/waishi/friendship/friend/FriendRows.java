package org.waishi.friendship.friend;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.friendship.friend.consent.Consent;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.command.Origin;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.PersonalField;
import org.waishi.platform.id.Ids;

/** Friends as rows of a table: who a row is about, and whether the register knows them. */
@Component
public class FriendRows {

  private final Friends friends;
  private final Sealing sealing;
  private final References references;

  FriendRows(Friends friends, Sealing sealing, References references) {
    this.friends = friends;
    this.sealing = sealing;
    this.references = references;
  }

  /**
   * A friend as a table tells.
   *
   * @param lastTouch when the office was in touch last, if it knows
   */
  public record Arrival(Registration entry, @Nullable Contact lastTouch) {}

  /** Enters a row of a table; who is in the register already is met and stays as they are. */
  public Result<Friend> bringIn(Arrival row, Origin by) {
    String id = rowId(row.entry());
    Result<Friend> result =
        friends.enter(
            id, row.entry(), by, (against, today) -> Friend.bringIn(id, row, against, today));
    return result instanceof Result.Refused<Friend>
        ? Optional.ofNullable(recognised(List.of(row.entry())).get(id))
            .<Result<Friend>>map(met -> new Result.Done<>(met, false))
            .orElse(result)
        : result;
  }

  /** By which two rows of a table are seen to be about one person. */
  public String mark(Registration entry) {
    return marks(entry).getFirst();
  }

  /**
   * The one id of a row of a table: of the keyed hash that marks the person, and of the consent, so
   * that who was erased comes back by a new consent only.
   */
  public String rowId(Registration entry) {
    return rowIds(entry).getFirst();
  }

  private List<String> rowIds(Registration entry) {
    Consent consent = entry.consent();
    return marks(entry).stream()
        .map(mark -> Ids.derived("friend-row", mark, consent.on().toString(), consent.fileId()))
        .toList();
  }

  private List<String> marks(Registration entry) {
    return sealing.marks(entry.values(), entry.profile().country());
  }

  /**
   * Those of a table who are in the register, or were until they were erased, by the ids of their
   * rows.
   */
  public Map<String, Stored<Friend>> recognised(List<Registration> entries) {
    Map<String, String> rows = new HashMap<>();
    for (Registration entry : entries) {
      String row = rowId(entry);
      marks(entry).forEach(mark -> rows.put(mark, row));
      rowIds(entry).forEach(id -> rows.put(id, row));
    }
    Map<String, Stored<Friend>> found = new HashMap<>();
    Bson any = or(in("personal.OPEN_CLAIM.tokens", rows.keySet()), in("_id", rows.keySet()));
    friends.each(
        any,
        there ->
            signs(there)
                .flatMap(sign -> Stream.ofNullable(rows.get(sign)))
                .forEach(row -> found.put(row, there)));
    return found;
  }

  private static Stream<String> signs(Stored<Friend> there) {
    return Stream.concat(
        Stream.of(there.id()),
        Stream.ofNullable(there.personal().fields().get(PersonalField.OPEN_CLAIM))
            .flatMap(mark -> mark.tokens().stream()));
  }

  /** What stands against the country of an entry. */
  public List<Refusal> againstCountry(Registration entry) {
    return references.country(entry.profile().country());
  }

  /** By which a passport is known again; empty for who brings none. */
  public List<String> passportMarks(Registration entry) {
    return sealing.passportMarks(entry.values(), entry.profile().country());
  }

  /** Whether somebody is registered by this passport. */
  public boolean knowsPassport(Registration entry) {
    List<String> marks = passportMarks(entry);
    return !marks.isEmpty() && friends.count(in(Friends.PASSPORTS, marks)) > 0;
  }
}
