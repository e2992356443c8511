package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A person's consent to be in the register (个人同意).
 *
 * @param textVersion which text was agreed to
 * @param on the day of the signature
 * @param fileId the signed paper
 */
@Schema(name = "FriendConsent")
public record Consent(String textVersion, LocalDate on, String fileId) {}
