package org.waishi.friendship.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.honour.NominationFixture.DAY;
import static org.waishi.friendship.honour.NominationFixture.LEADER;
import static org.waishi.friendship.honour.NominationFixture.OFFICER;
import static org.waishi.friendship.honour.NominationFixture.REVIEWER;
import static org.waishi.friendship.honour.NominationFixture.TODAY;
import static org.waishi.friendship.honour.NominationFixture.broughtIn;
import static org.waishi.friendship.honour.NominationFixture.historic;
import static org.waishi.friendship.honour.NominationFixture.nominated;
import static org.waishi.friendship.honour.NominationFixture.paper;
import static org.waishi.friendship.honour.NominationFixture.proposal;
import static org.waishi.friendship.honour.NominationFixture.review;
import static org.waishi.friendship.honour.NominationFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.RegisterStart;
import org.waishi.friendship.honour.Instruction.Outcome;
import org.waishi.friendship.honour.NominationEvent.HonourAwarded;
import org.waishi.friendship.honour.NominationEvent.HonourDecided;
import org.waishi.friendship.honour.NominationEvent.HonourDeclined;
import org.waishi.friendship.honour.kind.Bodies;
import org.waishi.friendship.honour.kind.HonourRules;
import org.waishi.friendship.honour.kind.PersonKind;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;
import org.waishi.platform.table.RuleTables;

class NominationTest {

  private static final Refusal ERASED = new NominationRefusal.UnknownFriend("f1");

  private static final Set<String> GROUNDS = Set.of("friendly-exchanges", "talent-training");

  @Test
  void an_honour_is_proposed_in_its_turn_and_for_whom_it_is() {
    assertThat(proposal(2027, PersonKind.TAIWAN).against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotInTurn("qindao-award", 2027, 2),
            new NominationRefusal.PersonNotEligible("qindao-award", "TAIWAN"));
    assertThat(proposal(2026, PersonKind.FOREIGNER).against(rule(false), GROUNDS, TODAY)).isEmpty();
    assertThat(
            Nomination.propose(
                "n1", proposal(2026, PersonKind.FOREIGNER), rule(false), List.of(ERASED), OFFICER))
        .isEqualTo(Decision.refuse(ERASED));
  }

  @Test
  void only_a_session_that_is_open_takes_nominations() {
    Proposal late = proposal(2024, PersonKind.FOREIGNER);
    Proposal early = proposal(2028, PersonKind.FOREIGNER);
    assertThat(late.against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotOpen("qindao-award", 2024, "2023-07-01", "2025-03-31"));
    assertThat(early.against(rule(false), GROUNDS, TODAY))
        .containsExactly(
            new NominationRefusal.SessionNotOpen("qindao-award", 2028, "2027-07-01", "2029-03-31"));
    assertThat(late.against(rule(false), GROUNDS, LocalDate.of(2025, 3, 31))).isEmpty();
    assertThat(late.against(rule(false), GROUNDS, LocalDate.of(2025, 4, 1))).hasSize(1);
  }

  @Test
  void a_nomination_names_a_ground_that_is_laid_down() {
    Proposal other =
        new Proposal(
            "f1", "qindao-award", 2026, PersonKind.FOREIGNER, List.of("fame"), "unit", "sector");
    assertThat(other.against(rule(false), GROUNDS, TODAY))
        .containsExactly(new NominationRefusal.UnknownGround("qindao-award", "fame"));
    assertThat(other.against(rule(false), Set.of(), TODAY)).isEmpty();
  }

  @Test
  void a_decision_is_of_a_day_of_its_session() {
    Nomination before = nominated().before("government-decisions").nomination();
    Circumstances later =
        new Circumstances(
            LocalDate.of(2027, 6, 1),
            List.of(),
            rule(false).window(2026),
            Bodies.of(RuleTables.shipped()),
            _ -> true);
    LocalDate day = LocalDate.of(2027, 4, 1);
    Object decided =
        before.take(review("government-decisions", Outcome.APPROVED, day, LEADER), later);
    assertThat(decided)
        .isEqualTo(
            Decision.refuse(
                new NominationRefusal.DecisionOutsideSession(
                    "2027-04-01", "2025-07-01", "2027-03-31")));
    assertThat(before.take(review("government-decisions", Outcome.DECLINED, day, LEADER), later))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void the_same_person_does_not_note_two_levels_that_follow_each_other() {
    NominationFixture passed = nominated().agreed().sent().passed("sector-reviews");
    assertThat(passed.refuses(review("fao-reviews", Outcome.APPROVED, DAY, REVIEWER)))
        .containsExactly(new NominationRefusal.SameReviewerTwice(REVIEWER));
    assertThat(passed.refuses(review("fao-reviews", Outcome.RETURNED, DAY, REVIEWER)))
        .containsExactly(new NominationRefusal.SameReviewerTwice(REVIEWER));
    assertThat(passed.takes(review("fao-reviews", Outcome.APPROVED, DAY, LEADER)).nomination())
        .extracting(Nomination::state)
        .isEqualTo(NominationState.BACKGROUND_CHECK);
  }

  @Test
  void whoever_submitted_at_any_time_checks_nothing() {
    NominationFixture again =
        nominated()
            .agreed()
            .takes(new NominationStep.Submit(DAY.minusDays(5), LEADER))
            .takes(review("sector-reviews", Outcome.RETURNED))
            .takes(new NominationStep.Submit(DAY, OFFICER));
    assertThat(again.refuses(review("sector-reviews", Outcome.APPROVED, DAY, LEADER)))
        .containsExactly(new FourEyes.MakerIsChecker(LEADER));
  }

  @Test
  void who_noted_a_yes_sends_nothing_again() {
    NominationFixture returned =
        nominated()
            .agreed()
            .sent()
            .passed("sector-reviews")
            .takes(review("fao-reviews", Outcome.RETURNED));
    assertThat(returned.refuses(new NominationStep.Submit(DAY, REVIEWER)))
        .containsExactly(new FourEyes.MakerIsChecker(REVIEWER));
  }

  @Test
  void what_was_returned_is_sent_again_on_no_earlier_day() {
    NominationFixture returned =
        nominated().agreed().sent().takes(review("sector-reviews", Outcome.RETURNED));
    assertThat(returned.refuses(new NominationStep.Submit(DAY.minusDays(1), OFFICER)))
        .containsExactly(new NominationRefusal.PaperOutOfOrder("2026-04-30", "2026-05-01"));
  }

  @Test
  void a_paper_that_is_named_was_filed_for_this_nomination() {
    Instruction elsewhere = new Instruction("商务局", "no-3", DAY, "another-1");
    assertThat(nominated().refuses(new NominationStep.Agree(DAY, "another-1")))
        .containsExactly(new PaperNotFiled("another-1"));
    assertThat(
            nominated()
                .agreed()
                .sent()
                .refuses(
                    new NominationStep.Review(
                        "sector-reviews", Outcome.RETURNED, elsewhere, REVIEWER)))
        .containsExactly(new PaperNotFiled("another-1"));
    Instruction gone = new Instruction("青岛市人民政府", "no-4", DAY, "another-2");
    assertThat(nominated().awarded().refuses(new NominationStep.Revoke(gone, LEADER)))
        .containsExactly(new PaperNotFiled("another-2"));
  }

  @Test
  void nothing_is_submitted_before_the_nominee_agrees() {
    assertThat(nominated().refuses(new NominationStep.Submit(DAY, OFFICER)))
        .containsExactly(
            new StepNotAllowed("submissions", "DRAFT", List.of("consents", "withdrawals")));
  }

  @Test
  void the_consent_is_not_younger_than_the_submission() {
    NominationFixture late = nominated().takes(new NominationStep.Agree(DAY, "file-1"));
    assertThat(late.refuses(new NominationStep.Submit(DAY.minusDays(1), OFFICER)))
        .containsExactly(new NominationRefusal.ConsentAfterSubmission("2026-05-01", "2026-04-30"));
    assertThat(late.takes(new NominationStep.Submit(DAY, OFFICER)).nomination().state())
        .isEqualTo(NominationState.SECTOR_REVIEW);
  }

  @Test
  void a_nomination_goes_through_sector_office_background_and_government() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.nomination().state()).isEqualTo(NominationState.SECTOR_REVIEW);
    assertThat(sent.passed("sector-reviews").nomination().state())
        .isEqualTo(NominationState.FAO_REVIEW);
    assertThat(sent.passed("sector-reviews", "fao-reviews").nomination().state())
        .isEqualTo(NominationState.BACKGROUND_CHECK);
    assertThat(nominated().before("government-decisions").nomination().state())
        .isEqualTo(NominationState.GOV_DECISION);
  }

  @Test
  void an_honorary_citizen_needs_the_congress_after_the_government() {
    NominationFixture before = nominated(true).before("congress-decisions");
    assertThat(before.nomination().state()).isEqualTo(NominationState.CONGRESS_DECISION);
    assertThat(before.passed("congress-decisions").nomination().state())
        .isEqualTo(NominationState.AWARDING);
  }

  @Test
  void the_last_yes_decides_for_good() {
    NominationFixture decided =
        nominated().before("government-decisions").passed("government-decisions");
    assertThat(decided.facts().getLast()).isEqualTo(new HonourDecided("n1", "qindao-award", 2026));
    assertThat(decided.nomination().state().steps()).isEmpty();
    assertThat(decided.refuses(new NominationStep.Withdraw(DAY, true)))
        .containsExactly(new StepNotAllowed("withdrawals", "AWARDING", List.of()));
  }

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
  void without_a_seat_the_last_yes_counts_no_more() {
    NominationFixture decided =
        nominated(true).before("congress-decisions").passed("congress-decisions");
    NominationFixture refused = decided.hearsThatNoSeatIsLeft();
    assertThat(refused.nomination().state()).isEqualTo(NominationState.CONGRESS_DECISION);
    assertThat(refused.nomination().dossier().approvals()).hasSize(4);
    assertThat(refused.hearsThatNoSeatIsLeft().nomination()).isEqualTo(refused.nomination());
  }

  @Test
  void nobody_checks_what_they_nominated_or_submitted() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.refuses(review("sector-reviews", Outcome.APPROVED, DAY, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    NominationFixture other =
        nominated().agreed().takes(new NominationStep.Submit(DAY.minusDays(2), "second"));
    assertThat(other.refuses(review("sector-reviews", Outcome.DECLINED, DAY, OFFICER)))
        .containsExactly(new FourEyes.MakerIsChecker(OFFICER));
    assertThat(other.refuses(review("sector-reviews", Outcome.APPROVED, DAY, "second")))
        .containsExactly(new FourEyes.MakerIsChecker("second"));
  }

  @Test
  void a_returned_nomination_goes_to_the_same_review_again() {
    NominationFixture returned =
        nominated()
            .agreed()
            .sent()
            .passed("sector-reviews")
            .takes(review("fao-reviews", Outcome.RETURNED));
    assertThat(returned.nomination().state()).isEqualTo(NominationState.RETURNED);
    NominationFixture again = returned.takes(new NominationStep.Submit(DAY, OFFICER));
    assertThat(again.nomination().state()).isEqualTo(NominationState.FAO_REVIEW);
    assertThat(again.nomination().dossier().returns()).hasSize(1);
  }

  @Test
  void a_declined_nomination_frees_its_claim() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.nomination().claim()).isEqualTo("qindao-award:f1");
    Nomination declined = sent.takes(review("sector-reviews", Outcome.DECLINED)).nomination();
    assertThat(declined.state()).isEqualTo(NominationState.DECLINED);
    assertThat(declined.claim()).isNull();
  }

  @Test
  void the_nominee_may_take_the_consent_back_until_it_is_decided() {
    NominationFixture gone =
        nominated().before("government-decisions").takes(new NominationStep.Withdraw(DAY, true));
    assertThat(gone.facts().getLast())
        .isEqualTo(
            new HonourDeclined(
                "n1", NominationState.GOV_DECISION, HonourDeclined.Ground.NOMINEE, DAY, null));
    assertThat(nominated().takes(new NominationStep.Withdraw(DAY, false)).facts().getLast())
        .isEqualTo(
            new HonourDeclined("n1", NominationState.DRAFT, HonourDeclined.Ground.UNIT, DAY, null));
  }

  @ParameterizedTest
  @CsvSource({
    "sector-reviews, 商务局",
    "fao-reviews, 青岛市人民政府外事办公室",
    "background-checks, 青岛市公安局",
    "government-decisions, 青岛市人民政府",
    "congress-decisions, 青岛市人民代表大会常务委员会"
  })
  void only_the_right_body_answers(String step, String body) {
    NominationFixture before = nominated(true).agreed().sent().upTo(step);
    Instruction another = new Instruction("另一机关", "no-1", DAY, "file-1");
    assertThat(
            before.refuses(
                new NominationStep.Review(
                    step, Outcome.APPROVED, another, NominationFixture.noter(step))))
        .containsExactly(new NominationRefusal.DecidedByWrongBody(body, "另一机关"));
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
  void a_yes_and_a_revocation_go_by_their_paper() {
    Instruction bare = new Instruction("商务局", "no-2", DAY, null);
    Instruction bareToo = new Instruction("青岛市人民政府", "no-2", DAY, null);
    assertThat(
            nominated()
                .agreed()
                .sent()
                .refuses(
                    new NominationStep.Review("sector-reviews", Outcome.APPROVED, bare, REVIEWER)))
        .containsExactly(new NominationRefusal.ApprovalWithoutFile("no-2"));
    assertThat(nominated().awarded().refuses(new NominationStep.Revoke(bareToo, "leader")))
        .containsExactly(new NominationRefusal.ApprovalWithoutFile("no-2"));
    NominationStep no =
        new NominationStep.Review("sector-reviews", Outcome.RETURNED, bare, REVIEWER);
    assertThat(nominated().agreed().sent().takes(no).nomination().state())
        .isEqualTo(NominationState.RETURNED);
  }

  @Test
  void papers_follow_each_other_and_are_of_days_that_have_come() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.refuses(review("sector-reviews", Outcome.APPROVED, DAY.minusDays(6), REVIEWER)))
        .containsExactly(new NominationRefusal.PaperOutOfOrder("2026-04-25", "2026-04-26"));
    assertThat(
            sent.refuses(review("sector-reviews", Outcome.APPROVED, TODAY.plusDays(1), REVIEWER)))
        .containsExactly(new PaperOfTheFuture("2026-06-02"));
  }

  @Test
  void nothing_goes_forward_for_whom_the_register_may_not_know_any_more() {
    NominationFixture sent = nominated().agreed().sent();
    assertThat(sent.refuses(review("sector-reviews", Outcome.APPROVED), ERASED))
        .containsExactly(ERASED);
    assertThat(
            sent.nomination()
                .take(new NominationStep.Withdraw(DAY, true), NominationFixture.world(ERASED)))
        .isInstanceOf(Decision.Accepted.class);
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
  void who_is_no_foreigner_is_taken_by_the_office_in_charge() {
    assertThat(PersonKind.FOREIGNER.office()).isEqualTo(PersonKind.Office.FOREIGN_AFFAIRS);
    assertThat(PersonKind.OVERSEAS_CHINESE.office())
        .isEqualTo(PersonKind.Office.OVERSEAS_CHINESE_AFFAIRS);
    assertThat(PersonKind.TAIWAN.office()).isEqualTo(PersonKind.Office.TAIWAN_AFFAIRS);
  }

  @Test
  void what_was_given_before_this_register_comes_in_as_given_and_may_be_revoked() {
    Decision.Accepted<Nomination> yes = (Decision.Accepted<Nomination>) broughtIn(true);
    Nomination given = yes.state();
    assertThat(given.state()).isEqualTo(NominationState.AWARDED);
    assertThat(given.award())
        .isEqualTo(new Nomination.Award("琴岛奖2008-07", LocalDate.of(2008, 9, 10)));
    assertThat(given.claim()).isEqualTo("qindao-award:f1");
    assertThat(given.dossier().importedOn()).isEqualTo(TODAY);
    NominationFixture fixture = new NominationFixture(given, yes.facts());
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
