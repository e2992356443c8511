package org.waishi.friendship.honour;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.honour.kind.PersonKind;

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

  /** By which one person has one honour of a kind. */
  String claim() {
    return kind + ":" + friendId;
  }
}
