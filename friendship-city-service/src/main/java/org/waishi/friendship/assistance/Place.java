package org.waishi.friendship.assistance;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where something is, in decimal degrees. */
@Schema(name = "IncidentPlace")
public record Place(double lat, double lon) {

  /** What a caller may write: latitude, comma, longitude. */
  static final String FORM =
      "-?(90|[0-8]?\\d(\\.\\d{1,6})?),-?(180|(1[0-7]\\d|\\d{1,2})(\\.\\d{1,6})?)";

  private static final double EARTH_RADIUS_KM = 6371;

  /** The place that a text in that form means. */
  static Place of(String text) {
    String[] parts = text.split(",", -1);
    return new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  /** How far it is as the crow flies, in whole kilometres. */
  int kilometresTo(Place other) {
    double north = Math.toRadians(other.lat - lat) / 2;
    double east = Math.toRadians(other.lon - lon) / 2;
    double half =
        square(Math.sin(north))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(east));
    return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))));
  }

  private static double square(double of) {
    return of * of;
  }
}
