package org.waishi.friendship.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.assistance.IncidentContacts.Offer;
import org.waishi.friendship.assistance.PartnerCity.Institution;
import org.waishi.friendship.assistance.PartnerCity.TieShown;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.TieState;

/** Three cities of one country: one near with a resting tie, two with active ones. */
class OfferTest {

  private static final Place THERE = new Place(10, 10);
  private static final List<String> USEFUL = List.of("hospital", "port");

  private static final PartnerCity NEAR = city("near", 10, TieState.DORMANT);
  private static final PartnerCity FAR = city("far", 40, TieState.ACTIVE);
  private static final PartnerCity FARTHER = city("a-farther", 60, TieState.LEAD, TieState.ACTIVE);

  private static PartnerCity city(String name, double lat, TieState... states) {
    List<TieShown> ties =
        Stream.of(states)
            .map(state -> new TieShown(name + "-" + state, TieKind.SISTER, state, null))
            .toList();
    List<Institution> pairs =
        Stream.of("trade", "port", "hospital", "culture").map(OfferTest::pair).toList();
    return new PartnerCity(name, "城", name, new Place(lat, 10), null, ties, pairs);
  }

  private static Institution pair(String kind) {
    Organisation theirs = new Organisation("他们", "Their " + kind);
    return new Institution(kind, kind, theirs, new Organisation("我们", "Ours"), false);
  }

  private static Offer offer(Place told, Place near) {
    Incident incident = Incident.of("i1", "TH", "ACCIDENT", "IV").at(told);
    return Offer.of(incident, List.of(NEAR, FARTHER, FAR), near, USEFUL);
  }

  private static List<String> cities(Offer offer) {
    return offer.cities().stream().map(PartnerCity::cityId).toList();
  }

  @Test
  void active_ties_come_first_and_then_the_nearest_city() {
    assertThat(cities(offer(THERE, null))).containsExactly("far", "a-farther", "near");
    assertThat(offer(THERE, null).cities())
        .extracting(PartnerCity::kilometres)
        .containsExactly(3336, 5560, 0);
  }

  @Test
  void without_a_place_cities_stand_by_name() {
    assertThat(cities(offer(null, null))).containsExactly("a-farther", "far", "near");
    assertThat(offer(null, null).cities()).extracting(PartnerCity::kilometres).containsOnlyNulls();
  }

  @Test
  void a_place_that_the_caller_knows_goes_before_the_one_that_was_told() {
    assertThat(cities(offer(THERE, new Place(59, 10)))).containsExactly("a-farther", "far", "near");
  }

  @Test
  void the_tie_nearest_to_active_stands_first_in_its_city() {
    assertThat(FARTHER.ties())
        .extracting(TieShown::state)
        .containsExactly(TieState.ACTIVE, TieState.LEAD);
  }

  @Test
  void institutions_that_the_kind_of_incident_suggests_come_first_and_are_marked() {
    List<Institution> pairs = offer(null, null).cities().getFirst().institutions();
    assertThat(pairs)
        .extracting(Institution::kind)
        .containsExactly("hospital", "port", "culture", "trade");
    assertThat(pairs).extracting(Institution::suggested).containsExactly(true, true, false, false);
  }
}
