package org.waishi.friendship.friend;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * An order to keep the data (依法保全): while one stands nothing is erased.
 *
 * @param body who ordered it
 * @param documentNumber 文号
 */
@Schema(name = "FriendLegalHold")
public record LegalHold(String body, String documentNumber, LocalDate on) {}
