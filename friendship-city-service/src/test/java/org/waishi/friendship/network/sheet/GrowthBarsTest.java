package org.waishi.friendship.network.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.sheet.GrowthBars.Bar;

class GrowthBarsTest {

  @Test
  void the_tallest_year_fills_the_height_and_all_years_the_width() {
    assertThat(GrowthBars.of(new TreeMap<>(Map.of(1979, 1, 1980, 1, 1981, 4, 1982, 2))))
        .containsExactly(
            new Bar(1979, 1, "0.0", "20.0", "75.0", "25.0"),
            new Bar(1980, 1, "25.0", "20.0", "75.0", "25.0"),
            new Bar(1981, 4, "50.0", "20.0", "0.0", "100.0"),
            new Bar(1982, 2, "75.0", "20.0", "50.0", "50.0"));
  }

  @Test
  void years_without_members_have_no_height_and_no_years_no_bars() {
    assertThat(GrowthBars.of(new TreeMap<>(Map.of(1979, 0))))
        .containsExactly(new Bar(1979, 0, "0.0", "80.0", "100.0", "0.0"));
    assertThat(GrowthBars.of(new TreeMap<>())).isEmpty();
  }
}
