package org.waishi.friendship.exchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With whom an exchange is.
 *
 * @param tieId null while nobody said with which tie
 * @param country ISO 3166 code
 * @param anniversaryId the anniversary that it marks
 */
@Schema(name = "ExchangePartner")
public record Partner(
    @Nullable String tieId, @Nullable String country, @Nullable String anniversaryId) {

  Partner tied(String tie) {
    return new Partner(tie, country, anniversaryId);
  }

  /** With this tie, and its country where none was known. */
  Partner tied(Exchange.Assigned tie) {
    return new Partner(tie.tieId(), either(country, tie.country()), anniversaryId);
  }

  /** What a later word does not say again stays as it was. */
  Partner or(Partner before) {
    return new Partner(
        either(tieId, before.tieId),
        either(country, before.country),
        either(anniversaryId, before.anniversaryId));
  }

  private static @Nullable String either(@Nullable String told, @Nullable String before) {
    return Optional.ofNullable(told).orElse(before);
  }
}
