package org.waishi.friendship.network.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Wherever two ends lie, a line between them does not go round the earth. */
class ChartsPropertyTest {

  @Property(tries = 200)
  void no_piece_of_a_line_spans_more_than_half_the_earth(
      @ForAll @DoubleRange(min = -180, max = 180) double from,
      @ForAll @DoubleRange(min = -180, max = 180) double to) {
    GeoMap.Geometry line =
        GeoMap.between(new GeoMap.Position(10, from), new GeoMap.Position(-10, to));
    List<?> pieces =
        line.type().equals("LineString") ? List.of(line.coordinates()) : line.coordinates();
    for (Object piece : pieces) {
      assertThat(Math.abs(lon(piece, 0) - lon(piece, 1))).isLessThanOrEqualTo(180);
    }
  }

  private static double lon(Object piece, int at) {
    return (Double) ((List<?>) ((List<?>) piece).get(at)).getFirst();
  }
}
