package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.TODAY;
import static org.waishi.friendship.honour.NominationFixture.broughtIn;
import static org.waishi.friendship.honour.NominationFixture.historic;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.paper;
import static org.waishi.friendship.honour.NominationFixture.review;
import static org.waishi.friendship.honour.NominationFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.honour.NominationEvent.HonourAwarded;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.table.RuleTables;

/** What becomes of an honour that was given: here, or before this register. */
class GivenHonourTest {

  private static final Refusal ERASED = new NominationRefusal.UnknownFriend("f1");

  @Test
  void an_award_bears_the_number_of_its_seat_and_the_day_of_the_last_paper() {
    NominationFixture awarded = nominated().awarded();
    assertThat(awarded.facts().getLast())
        .isEqualTo(new HonourAwarded("n1", "f1", "qindao-award", 2026, "QD-QDA-2026-0001", DAY));
    assertThat(awarded.nomination().state()).isEqualTo(NominationState.AWARDED);
    assertThat(awarded.nomination().award("QD-QDA-2026-0002"))
        .isEqualTo(Decision.unchanged(awarded.nomination()));
  }

  @Test
  void who_decided_last_takes_an_honour_away() {
    NominationFixture citizen = nominated(true).awarded(true);
    assertThat(
            citizen.refuses(
                new NominationStep.Revoke(paper("government-decisions", TODAY), LEADER)))
        .containsExactly(new NominationRefusal.DecidedByWrongBody("青岛市人民代表大会常务委员会", "青岛市人民政府"));
    NominationStep right = new NominationStep.Revoke(paper("congress-decisions", TODAY), LEADER);
    assertThat(citizen.takes(right).nomination().state()).isEqualTo(NominationState.REVOKED);
  }

  @Test
  void a_revocation_keeps_the_record_and_the_number() {
    Nomination revoked =
        nominated()
            .awarded()
            .takes(new NominationStep.Revoke(paper("government-decisions", TODAY), "leader"))
            .nomination();
    assertThat(revoked.state()).isEqualTo(NominationState.REVOKED);
    assertThat(revoked.award()).isEqualTo(new Nomination.Award("QD-QDA-2026-0001", DAY));
    assertThat(revoked.revocation()).isEqualTo(paper("government-decisions", TODAY));
    assertThat(revoked.claim()).isEqualTo("qindao-award:f1");
  }

  @Test
  void what_was_given_before_this_register_is_confirmed_by_somebody_else_and_may_be_revoked() {
    Decision.Accepted<Nomination> yes = (Decision.Accepted<Nomination>) broughtIn(true);
    Nomination given = yes.state();
    assertThat(given.state()).isEqualTo(NominationState.IMPORTED);
    assertThat(given.award())
        .isEqualTo(new Nomination.Award("琴岛奖2008-07", LocalDate.of(2008, 9, 10)));
    assertThat(given.claim()).isEqualTo("qindao-award:f1");
    assertThat(given.dossier().importedOn()).isEqualTo(TODAY);
    NominationFixture came = new NominationFixture(given, yes.facts());
    assertThat(came.refuses(new NominationStep.Confirm(TODAY, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    NominationFixture fixture = came.takes(new NominationStep.Confirm(TODAY, "reviewer"));
    assertThat(fixture.nomination().state()).isEqualTo(NominationState.AWARDED);
    assertThat(fixture.facts().getLast())
        .as("told like any other award")
        .isEqualTo(
            new HonourAwarded(
                given.id(), "f1", "qindao-award", 2008, "琴岛奖2008-07", LocalDate.of(2008, 9, 10)));
    assertThat(
            fixture
                .takes(new NominationStep.Revoke(paper("congress-decisions", DAY), "leader"))
                .nomination()
                .state())
        .isEqualTo(NominationState.REVOKED);
    assertThat(
            fixture.refuses(new NominationStep.Revoke(paper("congress-decisions", DAY), OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
  }

  @Test
  void what_a_table_brought_in_by_mistake_is_nobodys_honour_and_may_come_in_anew() {
    Decision.Accepted<Nomination> yes = (Decision.Accepted<Nomination>) broughtIn(false);
    NominationFixture came = new NominationFixture(yes.state(), yes.facts());
    assertThat(came.refuses(new NominationStep.Reject(TODAY, "other session", OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    Nomination out =
        came.takes(new NominationStep.Reject(TODAY, "other session", "leader")).nomination();
    assertThat(out.state()).isEqualTo(NominationState.MISRECORDED);
    assertThat(out.state().steps()).isEmpty();
    assertThat(out.claim()).isNull();
    assertThat(out.award()).isNull();
    assertThat(bringInAgain(out)).isEqualTo(yes.state());
    assertThat(bringInAgain(yes.state())).as("what stands stays").isEqualTo(yes.state());
  }

  private static Nomination bringInAgain(Nomination now) {
    return ((Decision.Accepted<Nomination>)
            now.bringInAgain(historic(), rule(false), List.of(), TODAY, OFFICER))
        .state();
  }

  @Test
  void who_filed_the_paper_of_a_review_does_not_note_it() {
    NominationFixture before = nominated().before("government-decisions");
    Circumstances clerks =
        new Circumstances(
            TODAY,
            List.of(),
            rule(false).window(2026),
            Bodies.of(RuleTables.shipped()),
            new OnePaper(PaperKind.INSTRUCTION, null, null));
    NominationStep own = review("government-decisions", Instruction.Outcome.APPROVED, DAY, "clerk");
    assertThat(before.nomination().take(own, clerks))
        .isEqualTo(Decision.refuse(new FourEyes.MakerIsChecker("clerk")));
  }

  @Test
  void history_is_older_than_this_register_by_a_paper_and_under_no_number_of_its_own() {
    HonourRules rules = new HonourRules(RuleTables.shipped());
    RegisterStart start = new RegisterStart("2026-01-01");
    assertThat(NominationRules.against(historic(), rules, start, List.of())).isEmpty();
    HistoricHonour odd =
        new HistoricHonour(
            "f1",
            "nobel-prize",
            2008,
            PersonKind.TAIWAN,
            null,
            "QD-HOC-2026-0001",
            new Instruction("b", "no-1", LocalDate.of(2026, 1, 1), null));
    assertThat(NominationRules.against(odd, rules, start, List.of(ERASED)))
        .containsExactly(
            ERASED,
            new NominationRefusal.UnknownHonour("nobel-prize", 2008),
            new RegisterStart.NotHistoric("2026-01-01", "2026-01-01"),
            new NominationRefusal.NumberOfThisRegister("QD-HOC-2026-0001"),
            new NominationRefusal.ApprovalWithoutFile("no-1"));
  }

  @Test
  void an_honour_older_than_its_first_rule_goes_by_the_first() {
    HonourRules rules = new HonourRules(RuleTables.shipped());
    assertThat(rules.of("qindao-award", 1996)).isEmpty();
    assertThat(rules.known("qindao-award", 1996).orElseThrow().validFrom())
        .isEqualTo(LocalDate.of(2000, 1, 1));
    assertThat(rules.known("qindao-award", 2008)).isEqualTo(rules.of("qindao-award", 2008));
  }
}
