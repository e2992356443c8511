package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's consent to be in the register (个人同意).
 *
 * @param textVersion which text was agreed to
 * @param on the day of the signature
 * @param fileId the signed paper
 */
@Schema(name = "FriendConsent")
public record Consent(String textVersion, LocalDate on, String fileId) {

  /**
   * The consent that was given last, and whether it stands.
   *
   * @param withdrawnOn when it was taken back, if it was
   */
  public record Standing(Consent given, @Nullable LocalDate withdrawnOn) {}
}
