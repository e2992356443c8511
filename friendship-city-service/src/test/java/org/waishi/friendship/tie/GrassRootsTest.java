package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.aTie;

import org.junit.jupiter.api.Test;

class GrassRootsTest {

  @Test
  void a_grass_roots_tie_passes_its_superior_and_the_office_and_is_filed_with_the_province() {
    Tie tie = aTie().ofKind(TieKind.GRASS_ROOTS).approved();
    assertThat(tie.dossier().approvals())
        .extracting(Dossier.Approval::stage)
        .containsExactly(TieState.SUPERIOR_REVIEW, TieState.FAO_REVIEW, TieState.PROVINCE_FILING);
  }

  @Test
  void any_number_of_institutions_are_tied_with_one_city() {
    assertThat(aTie().ofKind(TieKind.GRASS_ROOTS).active().activeSlot()).isNull();
  }

  @Test
  void it_says_which_institutions_it_is_between() {
    assertThat(aTie().ofKind(TieKind.GRASS_ROOTS).active().background().between())
        .isEqualTo(new Institutions("青岛二中", "Girls' School"));
  }
}
