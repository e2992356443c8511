package org.waishi.friendship.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waishi.platform.aggregate.Decision;

class CityTest {

  private static final City ODESA =
      new City("Odesa", "敖德萨", "Одеса", "UA", 46.482, 30.723, true, "K", "tie of 1993");

  @Test
  void a_city_is_listed_with_its_local_name_source_and_notes() {
    assertThat(accepted(City.list(ODESA))).isEqualTo(ODESA);
  }

  @Test
  void a_newer_table_corrects_it_and_what_it_does_not_say_stays() {
    City told = new City("Odesa", "敖德萨", null, "UA", 46.5, 30.7, true, "S", null);
    assertThat(accepted(ODESA.correct(told)))
        .isEqualTo(new City("Odesa", "敖德萨", "Одеса", "UA", 46.5, 30.7, true, "S", "tie of 1993"));
  }

  @Test
  void the_same_table_again_says_nothing() {
    assertThat(ODESA.correct(ODESA)).isEqualTo(Decision.unchanged(ODESA));
  }

  private static City accepted(Decision<City> decision) {
    return ((Decision.Accepted<City>) decision).state();
  }

  @Test
  void two_spellings_of_one_city_are_seen_by_place_or_name() {
    City petersburg =
        new City("St. Petersburg", "圣彼得堡", null, "RU", 59.94, 30.31, true, null, null);
    City near = new City("Saint Petersburg", "彼得堡", null, "RU", 59.9, 30.3, true, null, null);
    City called = new City("Sankt", "圣彼得堡", null, "RU", 10, 10, true, null, null);
    City abroad = new City("St. Petersburg", "圣彼得堡", null, "US", 59.94, 30.31, true, null, null);
    City far = new City("Vyborg", "维堡", null, "RU", 60.71, 28.75, true, null, null);
    assertThat(petersburg.mayBe(near)).isTrue();
    assertThat(petersburg.mayBe(called)).isTrue();
    assertThat(petersburg.mayBe(abroad)).isFalse();
    assertThat(petersburg.mayBe(far)).isFalse();
  }

  @Test
  void what_an_officer_corrected_no_table_undoes_but_for_its_source() {
    City.Amendment told = new City.Amendment("Odessa", "奥德萨", "Одеса", 46.5, 30.7, true);
    City amended = accepted(ODESA.amend(told));
    assertThat(amended.byHand()).isTrue();
    assertThat(amended.nameEn()).isEqualTo("Odessa");
    City again = new City("Odesa", "敖德萨", null, "UA", 1, 1, false, "new", null);
    City after = accepted(amended.correct(again));
    assertThat(after.nameEn()).isEqualTo("Odessa");
    assertThat(after.port()).isTrue();
    assertThat(after.source()).isEqualTo("new");
    assertThat(amended.amend(told)).isEqualTo(Decision.unchanged(amended));
  }
}
