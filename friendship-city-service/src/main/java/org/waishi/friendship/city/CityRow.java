package org.waishi.friendship.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.id.Ids;

/**
 * A city and its tie as a table tells them.
 *
 * @param established when the tie was signed, as far as known
 */
public record CityRow(
    String nameEn,
    String nameZh,
    String iso2,
    double lat,
    double lon,
    boolean port,
    TieKind relation,
    @Nullable PartialDate established,
    List<String> networks,
    boolean lead) {

  /** Keeps its own copy. */
  public CityRow {
    networks = List.copyOf(networks);
  }

  /** The one id of this city. */
  public String cityId() {
    return Ids.derived("city", iso2, nameEn);
  }
}
