package org.waishi.friendship.tie.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.aTie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.friendship.tie.register.Totals.Count;
import org.waishi.platform.command.Stored;
import org.waishi.platform.crypto.Holder;
import org.waishi.platform.crypto.PersonalData;

class TotalsTest {

  @Test
  void thirty_sisters_and_sixty_five_cooperations_are_ninety_five_cities_in_fifty_four_countries() {
    List<Stored<Tie>> active = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      active.add(tie("s" + i, "sister-land-" + i % 28, TieKind.SISTER));
    }
    for (int i = 0; i < 65; i++) {
      active.add(
          tie(
              "c" + i,
              i % 38 < 12 ? "sister-land-" + i % 38 : "land-" + i % 38,
              TieKind.COOPERATION));
    }
    assertThat(Totals.of(active))
        .isEqualTo(
            new Totals(
                new Count(95, 54),
                Map.of(
                    TieKind.SISTER, new Count(30, 28),
                    TieKind.COOPERATION, new Count(65, 38),
                    TieKind.GRASS_ROOTS, new Count(0, 0),
                    TieKind.UNVERIFIED, new Count(0, 0))));
  }

  @Test
  void a_city_never_counts_twice_while_its_upgrade_settles() {
    Stored<Tie> lesser = stored("old", aTie().active());
    Stored<Tie> higher = stored("new", aTie().upgrading("old").active());
    Totals totals = Totals.of(List.of(lesser, higher));
    assertThat(totals.all()).isEqualTo(new Count(1, 1));
    assertThat(totals.byKind().get(TieKind.COOPERATION)).isEqualTo(new Count(0, 0));
  }

  @Test
  void ties_of_schools_and_hospitals_count_by_themselves_and_make_no_city_a_tied_one() {
    Totals totals = Totals.of(List.of(tie("school", "land", TieKind.GRASS_ROOTS)));
    assertThat(totals.all()).isEqualTo(new Count(0, 0));
    assertThat(totals.byKind().get(TieKind.GRASS_ROOTS)).isEqualTo(new Count(1, 1));
  }

  private static Stored<Tie> tie(String city, String country, TieKind kind) {
    Tie like = aTie().ofKind(kind).active();
    return stored(
        city,
        new Tie(
            city,
            country,
            kind,
            like.state(),
            like.dossier(),
            like.lineage(),
            like.background(),
            like.established(),
            null,
            null,
            null));
  }

  private static Stored<Tie> stored(String id, Tie tie) {
    Stored.Stamp stamp = new Stored.Stamp(Instant.EPOCH, "officer");
    PersonalData nobody = PersonalData.none(new Holder("friendship-city.tie", id));
    return new Stored<>(id, 1, tie, nobody, stamp, stamp);
  }
}
