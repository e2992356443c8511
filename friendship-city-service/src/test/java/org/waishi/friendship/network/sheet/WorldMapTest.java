package org.waishi.friendship.network.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.sheet.WorldMap.Point;

class WorldMapTest {

  private static final Point QINGDAO = Point.of(36.1, 120.4);
  private static final Point LONG_BEACH = Point.of(33.8, -118.2);
  private static final Point ROTTERDAM = Point.of(51.9, 4.5);

  @Test
  void the_pacific_lies_in_the_middle_and_north_is_above() {
    assertThat(QINGDAO).isEqualTo(new Point(120.4, -36.1));
    assertThat(LONG_BEACH.x()).isBetween(241.7, 241.9);
    assertThat(ROTTERDAM.x()).isLessThan(QINGDAO.x()).isLessThan(LONG_BEACH.x());
  }

  @Test
  void a_way_over_the_pacific_is_one_line() {
    assertThat(WorldMap.way(QINGDAO, LONG_BEACH)).isEqualTo("M120.4,-36.1 L241.8,-33.8");
  }

  @Test
  void a_way_over_the_atlantic_leaves_at_one_edge_and_comes_in_at_the_other() {
    assertThat(WorldMap.way(ROTTERDAM, LONG_BEACH))
        .isEqualTo("M4.5,-51.9 L-118.2,-33.8 M364.5,-51.9 L241.8,-33.8");
    assertThat(WorldMap.way(LONG_BEACH, ROTTERDAM))
        .isEqualTo("M241.8,-33.8 L364.5,-51.9 M-118.2,-33.8 L4.5,-51.9");
  }

  @Test
  void the_land_is_a_drawing_and_nothing_else() {
    assertThat(WorldMap.land()).matches("[MLlz0-9,\\-\\s]+").startsWith("M");
  }
}
