package org.waishi.friendship.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.tie.TieFixture.DAY;
import static org.waishi.friendship.tie.TieFixture.FRIENDLY;
import static org.waishi.friendship.tie.TieFixture.HOSTILE;
import static org.waishi.friendship.tie.TieFixture.aTie;
import static org.waishi.friendship.tie.TieFixture.accepted;
import static org.waishi.friendship.tie.TieFixture.after;
import static org.waishi.friendship.tie.TieFixture.answer;
import static org.waishi.friendship.tie.TieFixture.approval;
import static org.waishi.friendship.tie.TieFixture.recall;
import static org.waishi.friendship.tie.TieFixture.refused;
import static org.waishi.friendship.tie.TieFixture.rest;
import static org.waishi.friendship.tie.TieFixture.revive;
import static org.waishi.friendship.tie.TieFixture.suspend;
import static org.waishi.friendship.tie.TieFixture.terminate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.paper.FiledPaper;
import org.waishi.friendship.paper.Filing;
import org.waishi.friendship.paper.Grade;
import org.waishi.friendship.paper.OnePaper;
import org.waishi.friendship.paper.PaperEvent.Description;
import org.waishi.friendship.paper.PaperKind;
import org.waishi.friendship.paper.PaperRefusal;
import org.waishi.friendship.paper.PaperRefusal.InstructionServedBefore;
import org.waishi.friendship.paper.content.PaperType;
import org.waishi.friendship.tie.TieRefusal.AnswerOutOfOrder;
import org.waishi.friendship.tie.TieRefusal.LetterOfIntentStands;
import org.waishi.friendship.tie.step.Decree;
import org.waishi.friendship.tie.step.Instruction;
import org.waishi.friendship.tie.step.Instruction.Outcome;
import org.waishi.friendship.tie.step.TieStep;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.aggregate.Refusal;
import org.waishi.platform.aggregate.StepNotAllowed;

/** The papers by which a tie is moved: their kinds, their order, and who filed them. */
class TiePapersTest {

  private static Circumstances having(PaperKind kind, String number, LocalDate on) {
    return FRIENDLY.with(new OnePaper(kind, number, on));
  }

  @Test
  void who_filed_the_paper_does_not_note_the_decision() {
    Circumstances clerks = having(PaperKind.INSTRUCTION, null, null);
    Decree told = new Decree("city", "7", DAY, "f");
    assertThat(refused(aTie().active().take(new TieStep.Suspend(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    assertThat(refused(aTie().active().take(new TieStep.Terminate(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    assertThat(refused(aTie().active().take(new TieStep.FallDormant(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    assertThat(
            refused(aTie().inReviewOf("province").take(new TieStep.Recall(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    Tie resting = after(aTie().active(), rest());
    assertThat(refused(resting.take(new TieStep.Awaken(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    Tie suspended = after(aTie().active(), suspend());
    assertThat(refused(suspended.take(new TieStep.Revive(told, "clerk"), clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    Instruction yes = new Instruction(Outcome.APPROVED, "city", "7", DAY, "f");
    TieStep review = new TieStep.Review("city", yes, List.of(), "clerk");
    assertThat(refused(aTie().inReviewOf("city").take(review, clerks)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    TieStep letter = new TieStep.SignLetter("f", DAY, "clerk");
    Circumstances clerksLetter = having(PaperKind.LETTER_OF_INTENT, null, null);
    assertThat(refused(aTie().exploring().take(letter, clerksLetter)))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
    TieStep signed = new TieStep.Activate("f", DAY, "clerk");
    assertThat(refused(aTie().approved().take(signed, having(PaperKind.AGREEMENT, null, null))))
        .containsExactly(new FourEyes.MakerIsChecker("clerk"));
  }

  @Test
  void each_step_needs_a_paper_of_its_kind() {
    Circumstances other = having(PaperKind.OTHER, null, null);
    assertThat(
            refused(aTie().exploring().take(new TieStep.SignLetter("f", DAY, "reviewer"), other)))
        .containsExactly(anotherKind("f", PaperKind.LETTER_OF_INTENT));
    assertThat(refused(aTie().inReviewOf("city").take(approval("city"), other)))
        .containsExactly(anotherKind("city-APPROVED", PaperKind.INSTRUCTION));
    assertThat(refused(aTie().approved().take(new TieStep.Activate("f", DAY, "leader"), other)))
        .containsExactly(anotherKind("f", PaperKind.AGREEMENT));
    assertThat(refused(aTie().active().take(suspend(), other)))
        .containsExactly(anotherKind("suspension", PaperKind.INSTRUCTION));
  }

  private static PaperRefusal anotherKind(String file, PaperKind expected) {
    return new PaperRefusal.PaperOfAnotherKind(file, expected, PaperKind.OTHER);
  }

  @Test
  void a_step_says_the_number_and_the_day_that_its_paper_bears() {
    Circumstances filed = having(PaperKind.INSTRUCTION, "2026-9", DAY.minusDays(1));
    assertThat(refused(aTie().inReviewOf("city").take(approval("city"), filed)))
        .containsExactly(
            new PaperRefusal.PaperBearsAnotherNumber("city-APPROVED", "2026-1", "2026-9"),
            new PaperRefusal.PaperBearsAnotherDay("city-APPROVED", "2026-03-01", "2026-02-28"));
    Circumstances same = having(PaperKind.INSTRUCTION, "2026-1", DAY);
    assertThat(accepted(aTie().inReviewOf("city").take(approval("city"), same)).state())
        .isEqualTo(TieState.PROVINCE_REVIEW);
  }

  @Test
  void one_instruction_file_serves_one_step_also_when_it_was_filed_twice() {
    Tie province = aTie().inReviewOf("province");
    assertThat(refused(province.take(byPaper("city-APPROVED", DAY), FRIENDLY)))
        .containsExactly(new InstructionServedBefore("city-APPROVED"))
        .extracting(Refusal::kind)
        .containsExactly(Refusal.Kind.CONFLICT);
    Filing copies =
        new Filing() {
          @Override
          public boolean test(String id) {
            return true;
          }

          @Override
          public Optional<FiledPaper> find(String id) {
            Description said =
                new Description(
                    "tie", "t1", PaperKind.INSTRUCTION, Grade.INTERNAL, null, null, null, null);
            return Optional.of(
                new FiledPaper(said, PaperType.PDF, 1, "same", DAY, "clerk", null, null));
          }
        };
    assertThat(refused(province.take(byPaper("copy", DAY), FRIENDLY.with(copies))))
        .containsExactly(new InstructionServedBefore("copy"));
    Tie again =
        after(
            aTie().inReviewOf("city"),
            answer("city", Outcome.REJECTED),
            new TieStep.SignLetter("f1", DAY, "reviewer"),
            new TieStep.Submit("officer"));
    TieStep old =
        new TieStep.Review(
            "city",
            new Instruction(Outcome.APPROVED, "city", "2026-1", DAY, "city-REJECTED"),
            List.of(),
            "reviewer");
    assertThat(refused(again.take(old, FRIENDLY)))
        .containsExactly(new InstructionServedBefore("city-REJECTED"));
  }

  @Test
  void no_answer_is_older_than_the_letter_of_intent_or_the_approval_before() {
    Tie province = aTie().inReviewOf("province");
    assertThat(refused(province.take(byPaper("f", DAY.minusDays(1)), FRIENDLY)))
        .containsExactly(new AnswerOutOfOrder("2026-02-28", "2026-03-01"));
    TieStep early =
        new TieStep.Review(
            "city",
            new Instruction(Outcome.APPROVED, "city", "1", DAY.minusDays(1), "f"),
            List.of(),
            "reviewer");
    assertThat(refused(aTie().inReviewOf("city").take(early, FRIENDLY)))
        .containsExactly(new AnswerOutOfOrder("2026-02-28", "2026-03-01"));
    TieStep back =
        new TieStep.Recall(new Decree("city", "7", DAY.minusDays(1), "recall"), "reviewer");
    assertThat(refused(province.take(back, FRIENDLY)))
        .containsExactly(new AnswerOutOfOrder("2026-02-28", "2026-03-01"));
  }

  private static TieStep byPaper(String file, LocalDate on) {
    return new TieStep.Review(
        "province",
        new Instruction(Outcome.APPROVED, "province", "2026-3", on, file),
        List.of(),
        "reviewer");
  }

  @Test
  void a_return_says_every_gap_and_they_stand_until_the_papers_come_back() {
    TieStep silent =
        new TieStep.Review(
            "city",
            new Instruction(Outcome.RETURNED, "city", "1", DAY, "f7"),
            List.of(),
            "reviewer");
    assertThat(refused(aTie().inReviewOf("city").take(silent, FRIENDLY)))
        .containsExactly(new TieRefusal.ReturnedWithoutGaps());
    Tie back = after(aTie().inReviewOf("city"), answer("city", Outcome.RETURNED));
    assertThat(back.dossier().gaps()).containsExactly("no consent");
    assertThat(after(back, new TieStep.Submit("officer")).dossier().gaps()).isEmpty();
  }

  @Test
  void papers_come_back_from_every_review_whatever_states_did() {
    Tie early = after(aTie().inReviewOf("city"), answer("city", Outcome.RETURNED));
    Tie late = after(aTie().inReviewOf("province"), answer("province", Outcome.RETURNED));
    Stream.concat(
            Stream.of(early, aTie().inReviewOf("city"))
                .map(tie -> tie.take(new TieStep.Withdraw(), HOSTILE)),
            Stream.of(late, aTie().inReviewOf("province")).map(tie -> tie.take(recall(), HOSTILE)))
        .map(TieFixture::accepted)
        .forEach(
            back -> {
              assertThat(back.state()).isEqualTo(TieState.EXPLORING);
              assertThat(back.dossier().approvals()).isEmpty();
              assertThat(back.dossier().submittedBy()).isEmpty();
            });
  }

  @Test
  void nobody_takes_back_alone_what_was_signed_or_approved() {
    Tie returned = after(aTie().inReviewOf("province"), answer("province", Outcome.RETURNED));
    for (Tie approved : List.of(aTie().inReviewOf("province"), returned)) {
      assertThat(refused(approved.take(new TieStep.Withdraw(), FRIENDLY)))
          .containsExactly(
              new StepNotAllowed("withdrawals", approved.state().name(), approved.steps()));
      TieStep own = new TieStep.Recall(new Decree("city", "7", DAY, "f"), "clerk");
      assertThat(refused(approved.take(own, having(PaperKind.INSTRUCTION, null, null))))
          .containsExactly(new FourEyes.MakerIsChecker("clerk"));
      Tie back = after(approved, recall());
      assertThat(back.dossier().signed().served()).endsWith("recall");
    }
    Tie lettered = after(aTie().inReviewOf("city"), new TieStep.Withdraw());
    assertThat(refused(lettered.take(new TieStep.Abandon(), FRIENDLY)))
        .containsExactly(new LetterOfIntentStands("2026-03-01"));
    assertThat(refused(aTie().inReviewOf("city").take(recall(), FRIENDLY)))
        .containsExactly(
            new StepNotAllowed(
                "recalls", "CITY_REVIEW", List.of("city-reviews", "withdrawals", "terminations")));
    assertThat(after(aTie().inReviewOf("city"), answer("city", Outcome.RETURNED)).steps())
        .containsExactly("submissions", "withdrawals", "terminations");
    assertThat(returned.steps()).containsExactly("submissions", "recalls", "terminations");
  }

  @Test
  void what_has_a_letter_of_intent_is_ended_by_a_paper_whatever_states_did_and_never_without() {
    Tie withdrawn = after(aTie().inReviewOf("city"), new TieStep.Withdraw());
    assertThat(refused(withdrawn.take(new TieStep.Abandon(), FRIENDLY)))
        .containsExactly(new LetterOfIntentStands("2026-03-01"));
    List<Tie> lettered =
        List.of(
            withdrawn,
            aTie().withLetter(),
            aTie().inReviewOf("city"),
            after(aTie().inReviewOf("city"), answer("city", Outcome.RETURNED)),
            aTie().approved(),
            aTie().active(),
            after(aTie().active(), suspend()));
    for (Tie tie : lettered) {
      assertThat(accepted(tie.take(terminate(), HOSTILE)).state()).isEqualTo(TieState.TERMINATED);
    }
    assertThat(after(aTie().exploring(), new TieStep.Abandon()).state())
        .isEqualTo(TieState.TERMINATED);
    assertThat(after(aTie().active(), suspend(), revive()).state()).isEqualTo(TieState.ACTIVE);
  }

  @Test
  void a_lead_is_corrected_before_anything_is_signed() {
    Institutions right = new Institutions("青岛二中", "Boys' School");
    TieStep correction = new TieStep.Correct(TieKind.GRASS_ROOTS, List.of("大连"), right);
    Tie lead = after(aTie().ofKind(TieKind.GRASS_ROOTS).asLead(), correction);
    assertThat(lead.background().between()).isEqualTo(right);
    assertThat(lead.background().tiedElsewhere()).containsExactly("大连");
    TieStep bare = new TieStep.Correct(TieKind.GRASS_ROOTS, List.of(), null);
    assertThat(refused(aTie().exploring().take(bare, FRIENDLY)))
        .containsExactly(new TieRefusal.InstitutionsDoNotFit());
    assertThat(TieState.LOI_SIGNED.steps()).doesNotContain("corrections");
  }

  @Test
  void the_kind_of_a_lead_is_corrected_until_a_letter_was_signed_and_never_that_of_an_upgrade() {
    TieStep sister = new TieStep.Correct(TieKind.SISTER, List.of(), null);
    Tie corrected = after(aTie().ofKind(TieKind.GRASS_ROOTS).exploring(), sister);
    assertThat(corrected.kind()).isEqualTo(TieKind.SISTER);
    assertThat(corrected.state()).isEqualTo(TieState.EXPLORING);
    Tie sent =
        after(
            corrected,
            new TieStep.SignLetter("f1", DAY, "reviewer"),
            new TieStep.Submit("officer"));
    assertThat(sent.state()).isEqualTo(TieState.CITY_REVIEW);

    Tie back = after(sent, new TieStep.Withdraw());
    TieStep lesser = new TieStep.Correct(TieKind.COOPERATION, List.of(), null);
    assertThat(refused(back.take(lesser, FRIENDLY)))
        .containsExactly(new TieRefusal.KindStands("SISTER"));
    assertThat(after(back, sister).kind()).isEqualTo(TieKind.SISTER);
    assertThat(refused(aTie().upgrading("old").asLead().take(lesser, FRIENDLY)))
        .containsExactly(new TieRefusal.KindStands("SISTER"));
  }
}
