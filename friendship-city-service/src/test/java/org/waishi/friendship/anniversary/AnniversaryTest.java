package org.waishi.friendship.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryCorrected;
import org.waishi.friendship.anniversary.AnniversaryEvent.AnniversaryMade;
import org.waishi.friendship.date.PaperOfTheFuture;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;
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

  @Test
  void a_year_that_is_not_round_is_celebrated_only_by_a_written_exception() {
    Anniversary ordinary = yes(Anniversary.make(facts("1979-10-03", 2027), TODAY)).state();
    assertThat(ordinary.celebrate()).isFalse();
    Anniversary excepted = yes(ordinary.except(paper(TODAY), TODAY)).state();
    assertThat(excepted.celebrate()).isTrue();
    assertThat(excepted.exception()).isEqualTo(paper(TODAY));
  }

  @Test
  void a_ten_needs_no_exception_and_nothing_needs_two() {
    Anniversary ten = yes(Anniversary.make(facts("1979-10-03", 2029), TODAY)).state();
    assertThat(ten.except(paper(TODAY), TODAY))
        .isEqualTo(Decision.refuse(new WrittenException.NotNeeded(50)));
    Anniversary five = yes(Anniversary.make(facts("1979-10-03", 2034), TODAY)).state();
    Anniversary excepted = yes(five.except(paper(TODAY), TODAY)).state();
    assertThat(excepted.except(paper(TODAY), TODAY))
        .isEqualTo(Decision.refuse(new WrittenException.NotNeeded(55)));
  }

  @Test
  void an_exception_bears_no_day_of_the_future() {
    Anniversary ordinary = yes(Anniversary.make(facts("1979-10-03", 2027), TODAY)).state();
    assertThat(ordinary.except(paper(TODAY.plusDays(1)), TODAY))
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
