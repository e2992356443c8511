package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.waishi.friendship.friend.FriendEvent.FriendHeld;
import org.waishi.friendship.friend.FriendEvent.FriendReleased;
import org.waishi.friendship.paper.NamedPaper;
import org.waishi.friendship.paper.PaperKind;

/**
 * An order to keep the data (依法保全): while one stands nothing is erased.
 *
 * @param body who ordered it
 * @param documentNumber 文号
 * @param fileId the order itself, filed for the friend
 * @param by who noted it
 */
@Schema(name = "FriendLegalHold")
public record LegalHold(
    String body, String documentNumber, LocalDate on, String fileId, String by) {

  /** The order as a paper. */
  NamedPaper paper() {
    return new NamedPaper(fileId, PaperKind.INSTRUCTION, documentNumber, on);
  }

  FriendHeld noted(String friend) {
    return new FriendHeld(friend, body, documentNumber, on, fileId, by);
  }

  FriendReleased lifted(String friend) {
    return new FriendReleased(friend, body, documentNumber, on, fileId, by);
  }
}
