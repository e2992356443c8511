package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;

class HistoricTieTest {

  @Test
  void a_table_brings_a_tie_in_as_active_with_its_source_and_notes() {
    Tie tie = broughtIn(TieKind.SISTER, "1985");
    assertThat(tie.state()).isEqualTo(TieState.ACTIVE);
    assertThat(tie.established()).isEqualTo(PartialDate.of("1985"));
    assertThat(tie.background())
        .isEqualTo(new Background(List.of("maritime"), "K", "first", List.of(), null));
    assertThat(tie.activeSlot()).isEqualTo("c1");
  }

  @Test
  void one_whose_class_nobody_knows_takes_nobodys_place() {
    assertThat(broughtIn(TieKind.UNVERIFIED, "1985").activeSlot()).isNull();
  }

  @Test
  void a_newer_table_corrects_its_date_and_class() {
    Tie tie =
        accepted(broughtIn(TieKind.UNVERIFIED, "1985").correct(told(TieKind.SISTER, "1985-04")));
    assertThat(tie).isEqualTo(broughtIn(TieKind.SISTER, "1985-04"));
  }

  @Test
  void the_same_table_again_says_nothing() {
    Tie tie = broughtIn(TieKind.SISTER, "1985");
    assertThat(tie.correct(told(TieKind.SISTER, "1985"))).isEqualTo(Decision.unchanged(tie));
  }

  @Test
  void no_table_undoes_what_the_office_did() {
    Tie ended = after(broughtIn(TieKind.COOPERATION, "1985"), new TieStep.Terminate());
    assertThat(accepted(ended.correct(told(TieKind.SISTER, "1990")))).isEqualTo(ended);
    Tie upgraded = accepted(broughtIn(TieKind.COOPERATION, "1985").keepPlaceFor("new"));
    assertThat(accepted(upgraded.correct(told(TieKind.SISTER, "1990")))).isEqualTo(upgraded);
  }

  private static Tie broughtIn(TieKind kind, String since) {
    return accepted(Tie.bringIn(told(kind, since)));
  }

  private static Tie.Historic told(TieKind kind, String since) {
    Background known = new Background(List.of("maritime"), "K", "first", List.of(), null);
    return new Tie.Historic("c1", "US", kind, PartialDate.of(since), known);
  }
}
