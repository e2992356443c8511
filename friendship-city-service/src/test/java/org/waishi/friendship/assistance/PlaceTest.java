package org.waishi.friendship.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Place BEIJING = new Place(39.904, 116.407);
  private static final Place SHANGHAI = new Place(31.230, 121.474);

  @Test
  void the_way_from_one_place_to_another_is_as_long_as_the_way_back() {
    assertThat(BEIJING.kilometresTo(SHANGHAI)).isCloseTo(1067, Offset.offset(3));
    assertThat(SHANGHAI.kilometresTo(BEIJING)).isEqualTo(BEIJING.kilometresTo(SHANGHAI));
    assertThat(BEIJING.kilometresTo(BEIJING)).isZero();
  }

  @Test
  void the_other_side_of_the_earth_is_half_its_girth_away() {
    assertThat(new Place(0, 0).kilometresTo(new Place(0, 180))).isEqualTo(20_015);
    assertThat(new Place(0, 179).kilometresTo(new Place(0, -179))).isEqualTo(222);
  }

  @Test
  void a_place_is_latitude_and_longitude_in_their_ranges() {
    assertThat(Place.of("13.756,-100.502")).isEqualTo(new Place(13.756, -100.502));
    assertThat("13.756,100.502").matches(Place.FORM);
    assertThat("-90,180").matches(Place.FORM);
    for (String none : new String[] {"91,0", "0,181", "13.756", "13.756;100.502", "north,east"}) {
      assertThat(none).doesNotMatch(Place.FORM);
    }
  }
}
