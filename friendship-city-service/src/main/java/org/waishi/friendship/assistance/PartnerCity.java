package org.waishi.friendship.assistance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.tie.Institutions;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;

/**
 * A city that may help.
 *
 * @param place its centre
 * @param kilometres from the place of the incident, when that is known
 * @param ties that have not ended, the nearest to active first
 * @param institutions paired with ours, the most useful first
 */
@Schema(name = "IncidentPartnerCity")
record PartnerCity(
    String cityId,
    String nameZh,
    String nameEn,
    Place place,
    @Nullable Integer kilometres,
    List<TieShown> ties,
    List<Institution> institutions) {

  /** Active ties first, then the nearest, then by name. */
  static final Comparator<PartnerCity> ORDER =
      Comparator.comparing((PartnerCity city) -> city.ties().getFirst().rank())
          .thenComparing(PartnerCity::kilometres, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(PartnerCity::nameEn);

  /** Keeps its own copies. */
  PartnerCity {
    ties = ties.stream().sorted(Comparator.comparing(TieShown::rank)).toList();
    institutions = List.copyOf(institutions);
  }

  /**
   * A tie with it.
   *
   * @param between the institutions that a grass-roots tie is between
   */
  @Schema(name = "IncidentTie")
  record TieShown(String tieId, TieKind kind, TieState state, @Nullable Institutions between) {

    private int rank() {
      if (state == TieState.ACTIVE) {
        return 0;
      }
      return state.stands() ? 1 : 2;
    }
  }

  /**
   * An institution there and its pair here.
   *
   * @param suggested whether its kind helps in this kind of incident
   */
  @Schema(name = "IncidentInstitution")
  record Institution(
      String partnerLinkId,
      String kind,
      Organisation theirs,
      Organisation ours,
      boolean suggested) {}

  /** As it helps in an incident: how far it is, and whose help is the most useful. */
  PartnerCity helping(@Nullable Place where, List<String> useful) {
    return new PartnerCity(
        cityId,
        nameZh,
        nameEn,
        place,
        where == null ? null : where.kilometresTo(place),
        ties,
        institutions.stream()
            .map(one -> suggested(one, useful))
            .sorted(
                Comparator.comparing((Institution one) -> rank(one.kind(), useful))
                    .thenComparing(Institution::kind)
                    .thenComparing(one -> one.theirs().en()))
            .toList());
  }

  private static Institution suggested(Institution one, List<String> useful) {
    boolean helps = useful.contains(one.kind());
    return new Institution(one.partnerLinkId(), one.kind(), one.theirs(), one.ours(), helps);
  }

  private static int rank(String kind, List<String> useful) {
    int place = useful.indexOf(kind);
    return place < 0 ? useful.size() : place;
  }
}
