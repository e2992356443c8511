package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.DAY;
import static org.waishi.friendship.tie.TieFixture.aTie;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;
import static org.waishi.friendship.tie.TieFixture.refused;
import static org.waishi.friendship.tie.TieFixture.revive;
import static org.waishi.friendship.tie.TieFixture.suspend;
import static org.waishi.friendship.tie.TieFixture.terminate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.historic.FromTable;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;

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
  void a_newer_table_corrects_its_date_and_says_a_kind_that_nobody_knew() {
    Tie tie =
        accepted(
            broughtIn(TieKind.UNVERIFIED, "1985")
                .correct(told(TieKind.SISTER, "1985-04"), "clerk"));
    assertThat(tie.kind()).isEqualTo(TieKind.SISTER);
    assertThat(tie.established()).isEqualTo(PartialDate.of("1985-04"));
    assertThat(tie.historic()).isEqualTo(new FromTable(List.of("officer", "clerk"), null, false));
  }

  @Test
  void no_table_makes_another_kind_of_a_known_one() {
    assertThat(
            refused(
                broughtIn(TieKind.COOPERATION, "1985")
                    .correct(told(TieKind.SISTER, "1985"), "officer")))
        .containsExactly(new TieRefusal.HistoricKindStands("COOPERATION", "SISTER"));
    assertThat(
            refused(
                broughtIn(TieKind.SISTER, "1985")
                    .correct(told(TieKind.UNVERIFIED, "1985"), "officer")))
        .containsExactly(new TieRefusal.HistoricKindStands("SISTER", "UNVERIFIED"));
  }

  @Test
  void the_same_table_again_says_nothing_whoever_sends_it() {
    Tie tie = broughtIn(TieKind.SISTER, "1985");
    assertThat(tie.correct(told(TieKind.SISTER, "1985"), "clerk"))
        .isEqualTo(Decision.unchanged(tie));
  }

  @Test
  void no_table_undoes_what_the_office_did() {
    Tie ended = after(broughtIn(TieKind.COOPERATION, "1985"), TieFixture.terminate());
    assertThat(accepted(ended.correct(told(TieKind.SISTER, "1990"), "clerk"))).isEqualTo(ended);
    Tie upgraded = accepted(broughtIn(TieKind.COOPERATION, "1985").keepPlaceFor("new"));
    assertThat(accepted(upgraded.correct(told(TieKind.SISTER, "1990"), "clerk")))
        .isEqualTo(upgraded);
  }

  @Test
  void what_was_suspended_and_revived_looks_untouched_and_is_not() {
    Tie back = after(broughtIn(TieKind.COOPERATION, "1985"), suspend(), revive());
    assertThat(back.state()).isEqualTo(TieState.ACTIVE);
    assertThat(back.correct(told(TieKind.COOPERATION, "1990"), "clerk"))
        .isEqualTo(Decision.unchanged(back));
  }

  @Test
  void it_is_confirmed_by_somebody_who_sent_no_table_and_once() {
    Tie tie = broughtIn(TieKind.SISTER, "1985");
    assertThat(tie.unconfirmed()).isTrue();
    assertThat(refused(tie.confirm("officer", DAY)))
        .containsExactly(new FourEyes.MakerIsChecker("officer"));
    Tie confirmed = accepted(tie.confirm("reviewer", DAY));
    assertThat(confirmed.unconfirmed()).isFalse();
    assertThat(confirmed.confirm("leader", DAY)).isEqualTo(Decision.unchanged(confirmed));
    Tie anew = accepted(confirmed.correct(told(TieKind.SISTER, "1986"), "clerk"));
    assertThat(anew.unconfirmed()).isTrue();
    assertThat(refused(anew.confirm("clerk", DAY)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
  }

  @Test
  void what_was_born_here_is_not_confirmed_and_not_corrected_by_a_table() {
    Tie born = aTie().active();
    assertThat(refused(born.confirm("reviewer", DAY)))
        .containsExactly(new TieRefusal.TieIsNotHistoric());
    assertThat(born.correct(told(TieKind.COOPERATION, "1990"), "clerk"))
        .isEqualTo(Decision.unchanged(born));
  }

  @Test
  void only_a_lead_that_was_given_up_leaves_no_trace_that_keeps_tables_away() {
    assertThat(after(aTie().exploring(), new TieStep.Abandon()).bornHere()).isFalse();
    assertThat(aTie().asLead().bornHere()).isTrue();
    assertThat(after(aTie().withLetter(), terminate()).bornHere()).isTrue();
    assertThat(after(aTie().active(), terminate()).bornHere()).isTrue();
    assertThat(broughtIn(TieKind.SISTER, "1985").bornHere()).isFalse();
  }

  private static Tie broughtIn(TieKind kind, String since) {
    return accepted(Tie.bringIn(told(kind, since), "officer"));
  }

  private static Tie.Historic told(TieKind kind, String since) {
    Background known = new Background(List.of("maritime"), "K", "first", List.of(), null);
    return new Tie.Historic("c1", "US", kind, PartialDate.of(since), known);
  }
}
