package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.DAY;
import static org.waishi.friendship.tie.TieFixture.aTie;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;
import static org.waishi.friendship.tie.TieFixture.refused;

import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.Decision;

class UpgradeTest {

  @Test
  void the_lesser_tie_holds_the_citys_place_whatever_becomes_of_it() {
    Tie lesser = accepted(aTie().active().keepPlaceFor("new"));
    assertThat(lesser.state()).isEqualTo(TieState.ACTIVE);
    assertThat(after(lesser, TieFixture.suspend()).activeSlot()).isEqualTo("c1");
    assertThat(after(lesser, TieFixture.terminate()).activeSlot()).isEqualTo("c1");
    assertThat(superseded().activeSlot()).isEqualTo("c1");
  }

  @Test
  void the_higher_tie_has_the_only_place_above_the_lesser_one() {
    assertThat(aTie().upgrading("old").active().activeSlot()).isEqualTo("upgrade-of/old");
  }

  @Test
  void a_superseded_tie_keeps_its_history_and_takes_no_step() {
    Tie lesser = superseded();
    assertThat(lesser.established()).isEqualTo(aTie().active().established());
    assertThat(lesser.dossier()).isEqualTo(aTie().active().dossier());
    assertThat(lesser.lineage().upgradedBy()).isEqualTo("new");
    assertThat(lesser.state().steps()).isEmpty();
  }

  @Test
  void a_tie_gives_way_once() {
    assertThat(refused(superseded().keepPlaceFor("other")))
        .containsExactly(new TieRefusal.CityHasActiveTie());
    assertThat(accepted(superseded().supersede("new", DAY))).isEqualTo(superseded());
  }

  @Test
  void a_place_is_kept_once_and_given_to_another_only_when_the_first_has_ended() {
    Tie lesser = accepted(aTie().active().keepPlaceFor("new"));
    assertThat(lesser.keepPlaceFor("new")).isEqualTo(Decision.unchanged(lesser));
    assertThat(refused(lesser.keepPlaceFor("other")))
        .containsExactly(new TieRefusal.CityHasActiveTie());
    assertThat(refused(after(lesser, TieFixture.terminate()).keepPlaceFor("other"))).hasSize(1);
    Tie freed = accepted(lesser.freePlace("new"));
    assertThat(accepted(freed.keepPlaceFor("other")).lineage().upgradedBy()).isEqualTo("other");
  }

  @Test
  void the_place_is_free_when_the_higher_tie_has_ended() {
    assertThat(accepted(superseded().freePlace("new")).activeSlot()).isNull();
    assertThat(accepted(superseded().freePlace("other"))).isEqualTo(superseded());
  }

  @Test
  void an_abandoned_upgrade_leaves_the_lesser_tie_as_it_was_in_its_place() {
    Tie lesser = accepted(aTie().active().keepPlaceFor("new"));
    Tie free = accepted(lesser.freePlace("new"));
    assertThat(free.state()).isEqualTo(TieState.ACTIVE);
    assertThat(free.activeSlot()).isEqualTo("c1");
  }

  private static Tie superseded() {
    Tie lesser = accepted(aTie().active().keepPlaceFor("new"));
    return accepted(lesser.supersede("new", DAY));
  }
}
