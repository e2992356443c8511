package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryCorrected;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryMade;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExcepted;
import org.waishi.friendship.anniversary.AnniversaryEvent.CelebrationExceptionWithdrawn.Reason;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.paper.PaperRefusal.PaperNotFiled;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.FourEyes;
import org.waishi.platform.table.RuleTables;

class AnniversaryTest {

  private static final Reckoning RECKONING =
      new Reckoning(AnniversaryRules.of(RuleTables.shipped()));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static AnniversaryFacts facts(String since, int year) {
    Reckoning.Subject tie =
        new Reckoning.Subject(SubjectKind.TIE, "t1", "JP", PartialDate.of(since));
    return RECKONING.between(tie, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).getFirst();
  }

  private static Decision.Accepted<Anniversary> yes(Decision<Anniversary> decision) {
    return (Decision.Accepted<Anniversary>) decision;
  }

  private static WrittenException paper(LocalDate on) {
    return new WrittenException("city government", "2026-9", on, "f9");
  }

  @Test
  void it_is_said_to_be_due_from_the_first_day_of_planning_on() {
    AnniversaryFacts ten = facts("1979-10-03", 2029);
    assertThat(yes(Anniversary.make(ten, ten.planFrom().minusDays(1))).facts())
        .containsExactly(new AnniversaryMade(ten));
    assertThat(yes(Anniversary.make(ten, ten.planFrom())).facts())
        .containsExactly(new AnniversaryMade(ten), ten.dueFact());
  }

  @Test
  void it_is_said_to_be_due_once_however_late() {
    AnniversaryFacts ten = facts("1979-10-03", 2029);
    Anniversary made = yes(Anniversary.make(ten, LocalDate.of(2027, 1, 1))).state();
    Decision.Accepted<Anniversary> late = yes(made.reckoned(ten, LocalDate.of(2029, 10, 4)));
    assertThat(late.facts()).containsExactly(ten.dueFact());
    assertThat(yes(late.state().reckoned(ten, LocalDate.of(2029, 10, 5))).facts()).isEmpty();
  }

  @Test
  void a_date_known_better_corrects_it() {
    Anniversary made = yes(Anniversary.make(facts("1979", 2029), TODAY)).state();
    AnniversaryFacts better = facts("1979-10-03", 2029);
    Decision.Accepted<Anniversary> corrected = yes(made.reckoned(better, TODAY));
    assertThat(corrected.facts()).containsExactly(new AnniversaryCorrected(better));
    assertThat(corrected.state().facts()).isEqualTo(better);
  }

  @Test
  void an_approximate_date_is_told_as_such_and_names_no_day() {
    AnniversaryFacts year = facts("1979", 2029);
    assertThat(year.dueFact().approximate()).isTrue();
    assertThat(year.dueFact().on()).isEqualTo(PartialDate.of("2029"));
    assertThat(facts("1979-10-03", 2029).dueFact().approximate()).isFalse();
  }

  private static Anniversary ordinary() {
    return yes(Anniversary.make(facts("1979-10-03", 2027), TODAY)).state();
  }

  private static Decision<Anniversary> ask(Anniversary of, WrittenException paper) {
    return of.ask(new Anniversary.Asked(paper, "officer"), TODAY, _ -> true);
  }

  private static Anniversary excepted() {
    return yes(yes(ask(ordinary(), paper(TODAY))).state().decide(true, "reviewer")).state();
  }

  @Test
  void a_year_that_is_not_round_is_celebrated_only_by_a_written_exception() {
    assertThat(ordinary().celebrate()).isFalse();
    assertThat(excepted().celebrate()).isTrue();
    assertThat(excepted().exception()).isEqualTo(paper(TODAY));
  }

  @Test
  void an_exception_holds_when_somebody_else_than_who_asked_confirms_it() {
    Anniversary asked = yes(ask(ordinary(), paper(TODAY))).state();
    assertThat(asked.celebrate()).isFalse();
    assertThat(asked.decide(true, "officer"))
        .isEqualTo(Decision.refuse(new FourEyes.MakerIsChecker("officer")));
    assertThat(yes(asked.decide(true, "reviewer")).facts())
        .containsExactly(
            new CelebrationExcepted(
                asked.facts().id(), "city government", "2026-9", TODAY, "f9", "reviewer"));
    assertThat(yes(asked.decide(false, "reviewer")).state()).isEqualTo(ordinary());
    assertThat(ordinary().decide(true, "reviewer"))
        .isEqualTo(Decision.refuse(new WrittenException.NoneWaits()));
  }

  @Test
  void an_exception_is_corrected_by_asking_anew_and_the_old_one_holds_until_then() {
    WrittenException better = new WrittenException("city government", "2026-10", TODAY, "f10");
    Anniversary again = yes(ask(excepted(), better)).state();
    assertThat(again.exception()).isEqualTo(paper(TODAY));
    assertThat(yes(again.decide(true, "reviewer")).state().exception()).isEqualTo(better);
    assertThat(yes(again.decide(false, "reviewer")).state()).isEqualTo(excepted());
  }

  @Test
  void an_exception_is_withdrawn_by_somebody_else_than_who_asked() {
    Reason wrong = Reason.WRONG_PAPER;
    assertThat(excepted().withdraw(wrong, "officer"))
        .isEqualTo(Decision.refuse(new FourEyes.MakerIsChecker("officer")));
    assertThat(yes(excepted().withdraw(wrong, "leader")).state()).isEqualTo(ordinary());
    assertThat(ordinary().withdraw(wrong, "leader"))
        .isEqualTo(Decision.refuse(new WrittenException.NoneStands()));
  }

  @Test
  void an_exception_names_a_paper_that_was_filed() {
    Anniversary.Asked wish = new Anniversary.Asked(paper(TODAY), "officer");
    assertThat(ordinary().ask(wish, TODAY, _ -> false))
        .isEqualTo(Decision.refuse(new PaperNotFiled("f9")));
  }

  @Test
  void a_ten_needs_no_exception() {
    Anniversary ten = yes(Anniversary.make(facts("1979-10-03", 2029), TODAY)).state();
    assertThat(ask(ten, paper(TODAY)))
        .isEqualTo(Decision.refuse(new WrittenException.NotNeeded(50)));
  }

  @Test
  void an_exception_bears_no_day_of_the_future() {
    assertThat(ask(ordinary(), paper(TODAY.plusDays(1))))
        .isEqualTo(Decision.refuse(new PaperOfTheFuture("2026-03-02")));
  }

  @Test
  void it_has_one_id_however_well_its_day_is_known_and_another_in_another_year() {
    assertThat(facts("1979-10-03", 2029).id()).isEqualTo(facts("1979", 2029).id());
    assertThat(facts("1979", 2030).id()).isNotEqualTo(facts("1979", 2029).id()).isNotEmpty();
    assertThat(yes(Anniversary.make(facts("1979", 2029), TODAY)).state().year()).isEqualTo("2029");
  }

  @Test
  void the_plan_says_of_a_year_that_is_not_round_whether_a_paper_allows_it() {
    AnniversaryFacts ordinary = facts("1979-10-03", 2027);
    assertThat(new Planned(ordinary, null).celebrate()).isFalse();
    assertThat(new Planned(ordinary, paper(TODAY)).celebrate()).isTrue();
    assertThat(new Planned(facts("1979-10-03", 2029), null).celebrate()).isTrue();
  }

  @Test
  void no_anniversary_begins_with_anything_but_its_making() {
    AnniversaryFacts ten = facts("1979", 2029);
    assertThatIllegalStateException().isThrownBy(() -> Anniversary.from(ten.dueFact()));
    assertThatIllegalStateException()
        .isThrownBy(() -> Anniversary.from(new AnniversaryCorrected(ten)));
  }
}
