package org.waishi.friendship.network.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where things are on the page's map: degrees, with the Pacific in the middle and the edge in the
 * Atlantic.
 *
 * <p>The outline of the land is made from Natural Earth (public domain), 1:110 million, simplified,
 * without the Antarctic and without borders; in tenths of a degree.
 */
final class WorldMap {

  /** Nothing of note lies on this meridian. */
  private static final double EDGE = -30;

  private static final double AROUND = 360;

  private WorldMap() {}

  /** A point of the map. */
  record Point(double x, double y) {

    static Point of(double lat, double lon) {
      return new Point(lon < EDGE ? lon + AROUND : lon, -lat);
    }

    private Point moved(double by) {
      return new Point(x + by, y);
    }

    private String text() {
      return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
  }

  /** The outline of all land as the path of a drawing. */
  static String land() {
    try (InputStream path = WorldMap.class.getResourceAsStream("/pages/land.path")) {
      return new String(Objects.requireNonNull(path).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The shorter way from one point to another, over the edge where that is shorter. */
  static String way(Point from, Point to) {
    double wide = to.x() - from.x();
    if (Math.abs(wide) <= AROUND / 2) {
      return line(from, to);
    }
    double back = Math.copySign(AROUND, wide);
    return String.join(" ", List.of(line(from, to.moved(-back)), line(from.moved(back), to)));
  }

  private static String line(Point from, Point to) {
    return "M" + from.text() + " L" + to.text();
  }
}
