package org.waishi.friendship.assistance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waishi.platform.table.RuleTables;
import org.waishi.platform.time.OfficeDay;

/** Whom to ask for help in which incident. */
@Component
class IncidentContacts {

  private final UsefulKinds useful;
  private final Incidents incidents;
  private final Partners partners;
  private final OfficeDay office;

  IncidentContacts(RuleTables tables, Incidents incidents, Partners partners, OfficeDay office) {
    this.useful = UsefulKinds.of(tables);
    this.incidents = incidents;
    this.partners = partners;
    this.office = office;
  }

  /** An open incident with the cities that may help. */
  @Schema(name = "IncidentContacts")
  record Offer(Incident incident, List<PartnerCity> cities) {

    /** Puts them in order; a place that the caller knows goes before the one that was told. */
    static Offer of(
        Incident incident, List<PartnerCity> cities, @Nullable Place near, List<String> useful) {
      Place where = near == null ? incident.place() : near;
      return new Offer(
          incident,
          cities.stream()
              .map(city -> city.helping(where, useful))
              .sorted(PartnerCity.ORDER)
              .toList());
    }
  }

  /**
   * Which incidents are meant; null means any.
   *
   * @param near where it happened, when the caller knows better
   */
  record Wish(@Nullable String incident, @Nullable String country, @Nullable Place near) {

    private boolean means(Incident found) {
      return incident == null || incident.equals(found.incidentId());
    }
  }

  /** One for each open incident that is meant, the gravest first. */
  List<Offer> of(Wish wish) {
    LocalDate today = office.today();
    Map<String, List<PartnerCity>> known = new TreeMap<>();
    return incidents.open(wish.country()).stream()
        .filter(wish::means)
        .map(
            found -> Offer.of(found, in(found, known), wish.near(), useful.in(found.kind(), today)))
        .toList();
  }

  private List<PartnerCity> in(Incident incident, Map<String, List<PartnerCity>> known) {
    String country = Objects.requireNonNullElse(incident.country(), "");
    return known.computeIfAbsent(country, partners::in);
  }
}
