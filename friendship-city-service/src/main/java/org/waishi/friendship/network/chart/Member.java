package org.waishi.friendship.network.chart;

import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.network.Reason;
import org.waishi.friendship.network.tied.TiedCity;
import org.waishi.friendship.tie.TieKind;

/**
 * A city that belongs to a network, and why.
 *
 * @param since when its tie began, as far as known
 * @param byRuling whether the office said so in spite of the rule
 */
public record Member(
    String cityId,
    String nameZh,
    String nameEn,
    String country,
    String countryZh,
    String countryEn,
    double lat,
    double lon,
    TieKind tie,
    @Nullable PartialDate since,
    boolean byRuling,
    Reason reason) {

  static Member of(TiedCity tied, boolean byRuling, Reason reason) {
    return new Member(
        tied.cityId(),
        tied.city().nameZh(),
        tied.city().nameEn(),
        tied.country().iso2(),
        tied.country().nameZh(),
        tied.country().nameEn(),
        tied.city().lat(),
        tied.city().lon(),
        tied.kind(),
        tied.since(),
        byRuling,
        reason);
  }
}
