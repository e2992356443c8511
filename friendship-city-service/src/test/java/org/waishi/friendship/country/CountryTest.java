package org.waishi.friendship.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.country.Country.BeforeLastChange;
import org.waishi.friendship.country.Country.NoRelationsToBreak;
import org.waishi.friendship.country.Country.RelationsExist;
import org.waishi.friendship.date.PartialDate;
import org.waishi.platform.aggregate.Decision;

class CountryTest {

  private static Country nauru(Period... relations) {
    return accepted(Country.list(row(relations)));
  }

  private static CountryRow row(Period... relations) {
    Membership member = new Membership("abtc", "full", null, null);
    return new CountryRow("NR", "Nauru", "瑙鲁", List.of(relations), List.of(member), "S", "notes");
  }

  private static Period since(String from) {
    return new Period(PartialDate.of(from), null);
  }

  private static Period between(String from, String until) {
    return new Period(PartialDate.of(from), PartialDate.of(until));
  }

  private static Country accepted(Decision<Country> decision) {
    return ((Decision.Accepted<Country>) decision).state();
  }

  private static Object refused(Decision<Country> decision) {
    return ((Decision.Refused<Country>) decision).reasons().getFirst();
  }

  @Test
  void whether_relations_exist_is_a_question_about_a_day() {
    Country country = nauru(between("2002-07-21", "2005-05-31"), since("2024-01-24"));
    assertThat(country.relationsOn(LocalDate.of(2002, 7, 20))).isFalse();
    assertThat(country.relationsOn(LocalDate.of(2002, 7, 21))).isTrue();
    assertThat(country.relationsOn(LocalDate.of(2005, 5, 30))).isTrue();
    assertThat(country.relationsOn(LocalDate.of(2005, 5, 31))).isFalse();
    assertThat(country.relationsOn(LocalDate.of(2024, 1, 24))).isTrue();
  }

  @Test
  void anniversaries_count_from_the_first_relations_although_they_were_resumed() {
    assertThat(nauru(between("2002-07-21", "2005-05-31"), since("2024-01-24")).established())
        .isEqualTo(PartialDate.of("2002-07-21"));
    assertThat(nauru().established()).isNull();
  }

  @Test
  void relations_are_broken_off_and_resumed_by_hand() {
    Country broken = accepted(nauru(since("2002-07-21")).breakOff(PartialDate.of("2005-05-31")));
    assertThat(broken.relations()).containsExactly(between("2002-07-21", "2005-05-31"));
    assertThat(accepted(broken.establish(PartialDate.of("2024-01-24"))).relations())
        .containsExactly(between("2002-07-21", "2005-05-31"), since("2024-01-24"));
  }

  @Test
  void what_is_not_there_cannot_be_broken_off_and_what_is_there_not_set_up() {
    assertThat(refused(nauru().breakOff(PartialDate.of("2005"))))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(since("2002")).establish(PartialDate.of("2005"))))
        .isEqualTo(new RelationsExist("NR"));
  }

  @Test
  void no_change_lies_before_the_last_one() {
    assertThat(refused(nauru(since("2002-07-21")).breakOff(PartialDate.of("2001"))))
        .isEqualTo(new BeforeLastChange("2001"));
    assertThat(refused(nauru(between("2002", "2005")).establish(PartialDate.of("2004"))))
        .isEqualTo(new BeforeLastChange("2004"));
  }

  @Test
  void relations_are_downgraded_and_restored_without_being_broken_off() {
    Country lower = accepted(nauru(since("1991")).downgrade(PartialDate.of("2021-11-21")));
    assertThat(lower.downgraded()).isEqualTo(PartialDate.of("2021-11-21"));
    assertThat(lower.relationsOn(LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(lower.downgrade(PartialDate.of("2022"))).isEqualTo(Decision.unchanged(lower));
    assertThat(accepted(lower.restore(PartialDate.of("2021-11-21"))).downgraded()).isNull();
    assertThat(accepted(lower.breakOff(PartialDate.of("2022"))).downgraded()).isNull();
  }

  @Test
  void only_what_is_there_is_downgraded_and_only_what_is_lower_restored() {
    assertThat(refused(nauru().downgrade(PartialDate.of("2021"))))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(between("2002", "2005")).downgrade(PartialDate.of("2004"))))
        .isEqualTo(new NoRelationsToBreak("NR"));
    assertThat(refused(nauru(since("2002")).downgrade(PartialDate.of("2001"))))
        .isEqualTo(new BeforeLastChange("2001"));
    assertThat(refused(nauru(since("2002")).restore(PartialDate.of("2021"))))
        .isEqualTo(new RelationsExist("NR"));
    Country lower = accepted(nauru(since("2002")).downgrade(PartialDate.of("2021")));
    assertThat(refused(lower.restore(PartialDate.of("2020"))))
        .isEqualTo(new BeforeLastChange("2020"));
    assertThat(refused(lower.breakOff(PartialDate.of("2020"))))
        .isEqualTo(new BeforeLastChange("2020"));
  }

  @Test
  void two_changes_may_fall_on_one_day() {
    PartialDate day = PartialDate.of("2002-07-21");
    Country broken = accepted(nauru(since("2002-07-21")).breakOff(day));
    assertThat(accepted(broken.establish(day)).relations()).hasSize(2);
    assertThat(accepted(nauru(since("2002-07-21")).downgrade(day)).downgraded()).isEqualTo(day);
  }

  @Test
  void no_table_undoes_what_an_officer_said_about_relations() {
    Country broken = accepted(nauru(since("2002-07-21")).breakOff(PartialDate.of("2005-05-31")));
    assertThat(accepted(broken.correct(row(since("2002-07-21"))))).isEqualTo(broken);
  }

  @Test
  void a_table_corrects_what_a_table_said_and_the_same_one_again_says_nothing() {
    Country country = nauru(since("2002"));
    assertThat(accepted(country.correct(row(since("2002-07-21")))).relations())
        .containsExactly(since("2002-07-21"));
    assertThat(country.correct(row(since("2002")))).isEqualTo(Decision.unchanged(country));
  }

  @Test
  void no_country_begins_with_anything_but_its_listing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Country.from(new CountryEvent.RelationsEstablished("NR", date("2002"))));
    assertThatIllegalStateException()
        .isThrownBy(() -> Country.from(new CountryEvent.RelationsBroken("NR", date("2005"))));
  }

  private static PartialDate date(String text) {
    return PartialDate.of(text);
  }
}
