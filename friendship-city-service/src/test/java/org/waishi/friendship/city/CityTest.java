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
}
