package org.waishi.friendship.honour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.platform.id.Ids;

/**
 * An honour that was given before there was this register.
 *
 * @param friendId to whom, in the register of friends
 * @param unit who nominated, if that is known
 * @param told the paper by which it was given
 */
public record HistoricHonour(
    String friendId,
    String kind,
    int session,
    PersonKind person,
    @Nullable String unit,
    String certificateNumber,
    Instruction told) {

  /** The one id of it: one person has one honour of a kind. */
  public String id() {
    return Ids.derived("historic-honour", friendId, kind);
  }

  /** By which one person has one honour of a kind. */
  public String claim() {
    return proposal().claim();
  }

  Proposal proposal() {
    return new Proposal(friendId, kind, session, person, List.of(), unit, null);
  }
}
