package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.NominationRefusal.PersonNotEligible;
import org.waishi.friendship.honour.NominationRefusal.SessionNotInTurn;
import org.waishi.friendship.honour.NominationRefusal.SessionNotOpen;
import org.waishi.friendship.honour.NominationRefusal.UnknownGround;
import org.waishi.friendship.honour.kind.HonourRule;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.honour.kind.Window;
import org.waishi.platform.aggregate.Refusal;

/**
 * Who is to have which honour, and why.
 *
 * @param friendId who, in the register of friends
 * @param kind which honour, {@code qindao-award}
 * @param session in which year
 * @param grounds why, as codes
 * @param unit who nominates (提名单位); may be unknown of an honour given before this register
 * @param sectorDepartment who reviews first (行业主管部门); null where nobody has to any more
 */
@Schema(name = "HonourProposal")
public record Proposal(
    String friendId,
    String kind,
    int session,
    PersonKind person,
    List<String> grounds,
    @Nullable String unit,
    @Nullable String sectorDepartment) {

  /** Keeps its own copy. */
  public Proposal {
    grounds = List.copyOf(grounds);
  }

  /**
   * What stands against it.
   *
   * @param known the grounds laid down for this honour; none means that any will do
   */
  List<Refusal> against(HonourRule rule, Set<String> known, LocalDate today) {
    List<Refusal> all = new ArrayList<>();
    Window open = rule.window(session);
    if (!rule.inTurn(session)) {
      all.add(new SessionNotInTurn(kind, session, rule.every()));
    } else if (!open.contains(today)) {
      all.add(new SessionNotOpen(kind, session, open.opens().toString(), open.closes().toString()));
    }
    if (!rule.persons().contains(person)) {
      all.add(new PersonNotEligible(kind, person.name()));
    }
    grounds.stream()
        .filter(ground -> !known.isEmpty() && !known.contains(ground))
        .map(ground -> new UnknownGround(kind, ground))
        .forEach(all::add);
    return all;
  }

  /** By which one person has one honour of a kind. */
  String claim() {
    return kind + ":" + friendId;
  }
}
