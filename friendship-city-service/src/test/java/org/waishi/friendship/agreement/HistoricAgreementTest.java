package org.waishi.friendship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.agreement.AgreementFixture.REMINDERS;
import static org.waishi.friendship.agreement.AgreementFixture.TODAY;
import static org.waishi.friendship.agreement.AgreementFixture.WORLD;
import static org.waishi.friendship.agreement.AgreementFixture.drafted;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.agreement.AgreementEvent.AgreementExpiring;
import org.waishi.friendship.agreement.AgreementStep.Confirm;
import org.waishi.friendship.agreement.AgreementStep.Reject;
import org.waishi.friendship.agreement.HistoricAgreement.Successor;
import org.waishi.friendship.agreement.dossier.Imported;
import org.waishi.friendship.agreement.signing.Signing;
import org.waishi.friendship.agreement.terms.AgreementKind;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.StepNotAllowed;

/** Agreements that were signed before this register come in as what they are by now. */
class HistoricAgreementTest {

  private static final LocalDate SIGNED = LocalDate.of(1985, 10, 3);
  private static final RegisterStart START = new RegisterStart("2026-01-01");

  private static HistoricAgreement old(LocalDate until, Integer renewsBy) {
    return old(new Signing(null, SIGNED, "下关", List.of(), SIGNED, until, null), renewsBy);
  }

  private static HistoricAgreement old(Signing signing, Integer renewsBy) {
    return new HistoricAgreement(
        "t1", AgreementKind.AGREEMENT, AgreementFixture.content(null, renewsBy), signing, null);
  }

  private static AgreementFixture broughtIn(HistoricAgreement old) {
    return AgreementFixture.of(
        List.of(), Agreement.bringIn(old, "JP", REMINDERS, TODAY, "officer"));
  }

  private static AgreementState state(HistoricAgreement old) {
    return broughtIn(old).agreement().state();
  }

  @Test
  void one_of_old_comes_in_as_what_it_is_by_now() {
    assertThat(state(old((LocalDate) null, null))).isEqualTo(AgreementState.IN_FORCE);
    assertThat(state(old(TODAY, null))).isEqualTo(AgreementState.EXPIRING);
    assertThat(state(old(TODAY.minusDays(1), null))).isEqualTo(AgreementState.EXPIRED);
    Signing later = new Signing(null, SIGNED, "下关", List.of(), TODAY.plusDays(1), null, null);
    assertThat(state(old(later, null))).isEqualTo(AgreementState.SIGNED);
    AgreementFixture on = broughtIn(old(SIGNED.plusYears(5).minusDays(1), 60));
    assertThat(on.agreement().validUntil()).isEqualTo(LocalDate.of(2030, 10, 2));
    assertThat(on.agreement().dossier().imported()).isEqualTo(new Imported(TODAY, null));
    assertThat(replayed(on)).isEqualTo(on.agreement());
  }

  @Test
  void nothing_is_announced_of_what_is_long_over() {
    assertThat(broughtIn(old(SIGNED.plusYears(5), null)).facts())
        .noneMatch(AgreementExpiring.class::isInstance);
    assertThat(broughtIn(old(SIGNED.plusYears(5), 60)).facts())
        .noneMatch(AgreementExpiring.class::isInstance);
  }

  @Test
  void what_was_superseded_is_so_whether_it_was_over_before_or_not() {
    Successor next = new Successor("a2", SIGNED.plusYears(7));
    for (LocalDate until : new LocalDate[] {null, SIGNED.plusYears(5), TODAY.plusYears(1)}) {
      AgreementFixture before = broughtIn(old(until, null).before(next));
      assertThat(before.agreement().state()).isEqualTo(AgreementState.RENEWED);
      Agreement alone = broughtIn(old(until, null)).agreement();
      assertThat(alone.renewedOnceBy("a2", next.on()))
          .isInstanceOfSatisfying(
              Decision.Accepted.class,
              yes -> assertThat(((Agreement) yes.state()).renewedBy()).isEqualTo("a2"));
    }
    Successor later = new Successor("a2", TODAY.plusDays(1));
    assertThat(state(old((LocalDate) null, null).before(later))).isEqualTo(AgreementState.IN_FORCE);
    Agreement expired =
        AgreementFixture.drafted(1, null).signed().lives(TODAY.plusYears(1)).agreement();
    assertThat(expired.state()).isEqualTo(AgreementState.EXPIRED);
    assertThat(expired.renewedOnceBy("a2", TODAY))
        .as("of this register")
        .isEqualTo(Decision.unchanged(expired));
  }

  @Test
  void history_was_signed_before_this_register_and_its_days_follow_each_other() {
    assertThat(AgreementRules.against(old(TODAY, 60), "JP", WORLD, START)).isEmpty();
    LocalDate first = LocalDate.of(2026, 1, 1);
    Signing odd =
        new Signing("none", first, "下关", List.of(), first.minusDays(1), first.minusDays(2), null);
    assertThat(AgreementRules.against(old(odd, null), "JP", WORLD, START))
        .containsExactly(
            new RegisterStart.NotHistoric("2026-01-01", "2026-01-01"),
            new AgreementRefusal.InForceBeforeSigned("2025-12-31", "2026-01-01"),
            new AgreementRefusal.EndsBeforeItBegins("2025-12-30", "2025-12-31"),
            new PaperNotFiled("none"));
  }

  @Test
  void what_a_table_said_is_confirmed_by_somebody_else_before_anything_is_done_with_it() {
    AgreementFixture came = broughtIn(old((LocalDate) null, null));
    assertThat(came.agreement().unconfirmed()).isTrue();
    assertThat(came.agreement().lacksNumber()).isFalse();
    assertThat(came.agreement().steps()).containsExactly("confirmations", "rejections");
    assertThat(came.refuses(AgreementFixture.end(TODAY, "leader")))
        .containsExactly(
            new StepNotAllowed("terminations", "IN_FORCE", List.of("confirmations", "rejections")));
    for (AgreementStep own : List.of(new Confirm("officer"), new Reject("twice", "officer"))) {
      assertThat(came.refuses(own)).containsExactly(new FourEyes.MakerIsChecker("officer"));
    }
    AgreementFixture seen = came.takes(new Confirm("reviewer"));
    assertThat(seen.agreement().dossier().imported()).isEqualTo(new Imported(TODAY, "reviewer"));
    assertThat(seen.agreement().lacksNumber()).isTrue();
    assertThat(seen.agreement().steps()).containsExactly("terminations");
    assertThat(replayed(seen)).isEqualTo(seen.agreement());
    assertThat(drafted().signed().refuses(new Confirm("reviewer")))
        .hasOnlyElementsOfType(StepNotAllowed.class);
  }

  @Test
  void what_came_in_by_mistake_is_taken_out_and_what_it_had_replaced_stands_again() {
    AgreementFixture out =
        broughtIn(old((LocalDate) null, null)).takes(new Reject("another city", "leader"));
    assertThat(out.agreement().state()).isEqualTo(AgreementState.MISRECORDED);
    assertThat(out.agreement().steps()).isEmpty();
    assertThat(out.agreement().unconfirmed()).isFalse();
    assertThat(out.lives(TODAY.plusYears(9)).facts()).isEqualTo(out.facts());

    Successor mistake = new Successor("a2", SIGNED.plusYears(7));
    AgreementFixture renewed = broughtIn(old((LocalDate) null, null).before(mistake));
    assertThat(AgreementFixture.of(renewed.facts(), standsAgain(renewed, "other")).facts())
        .as("replaced by something else")
        .isEqualTo(renewed.facts());
    AgreementFixture again = AgreementFixture.of(renewed.facts(), standsAgain(renewed, "a2"));
    assertThat(again.agreement().state()).isEqualTo(AgreementState.IN_FORCE);
    assertThat(again.agreement().renewedBy()).isNull();
    assertThat(replayed(again)).isEqualTo(again.agreement());
    AgreementFixture over = broughtIn(old(SIGNED.plusYears(5), null).before(mistake));
    assertThat(AgreementFixture.of(over.facts(), standsAgain(over, "a2")).agreement().state())
        .isEqualTo(AgreementState.EXPIRED);
  }

  private static Decision<Agreement> standsAgain(AgreementFixture renewed, String mistake) {
    return renewed.agreement().standAgain(mistake, REMINDERS, TODAY);
  }

  private static Agreement replayed(AgreementFixture fixture) {
    Agreement agreement = AgreementEvolution.from((AgreementEvent) fixture.facts().getFirst());
    for (Object fact : fixture.facts()) {
      agreement = agreement.evolve((AgreementEvent) fact);
    }
    return agreement;
  }
}
