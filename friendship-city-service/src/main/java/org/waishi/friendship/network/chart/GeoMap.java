package org.waishi.friendship.network.chart;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waishi.friendship.network.transport.Route;

/**
 * A map as GeoJSON (RFC 7946): members are points, routes are lines; longitude comes first.
 *
 * @param type always {@code FeatureCollection}
 */
public record GeoMap(String type, List<Feature> features) {

  /** A thing on the map. */
  public record Feature(
      String type, String id, Geometry geometry, Map<String, Object> properties) {}

  /**
   * Where it is.
   *
   * @param type Point, LineString or MultiLineString
   * @param coordinates of that type: numbers, or lists of them
   */
  public record Geometry(
      String type,
      @Schema(type = "array", example = "[120.383, 36.067]") List<Object> coordinates) {}

  /** A position on earth. */
  record Position(double lat, double lon) {

    List<Object> text() {
      return List.of(lon, lat);
    }
  }

  static GeoMap of(List<Member> members, List<Route> routes, Map<String, Position> ends) {
    return new GeoMap(
        "FeatureCollection",
        Stream.concat(
                members.stream().map(GeoMap::point),
                routes.stream().map(route -> line(route, ends)))
            .toList());
  }

  private static Feature point(Member member) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("nameZh", member.nameZh());
    properties.put("nameEn", member.nameEn());
    properties.put("country", member.country());
    properties.put("tie", member.tie().name());
    properties.put("reasonZh", member.reason().zh());
    properties.put("reasonEn", member.reason().en());
    return new Feature(
        "Feature",
        member.cityId(),
        new Geometry("Point", new Position(member.lat(), member.lon()).text()),
        properties);
  }

  private static Feature line(Route route, Map<String, Position> ends) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("mode", route.mode().name());
    properties.put("carrierZh", route.carrier().zh());
    properties.put("carrierEn", route.carrier().en());
    properties.put("times", route.frequency().times());
    properties.put("per", route.frequency().per().name());
    Position from = ends.getOrDefault(route.fromCity(), new Position(0, 0));
    Position to = ends.getOrDefault(route.toCity(), new Position(0, 0));
    return new Feature("Feature", route.id(), between(from, to), properties);
  }

  /** A line that would cross the antimeridian is cut there in two (RFC 7946 section 3.1.9). */
  static Geometry between(Position from, Position to) {
    if (Math.abs(to.lon() - from.lon()) <= 180) {
      return new Geometry("LineString", List.of(from.text(), to.text()));
    }
    double edge = from.lon() > 0 ? 180 : -180;
    double ahead = edge - from.lon();
    double whole = ahead + edge + to.lon();
    double lat = whole == 0 ? from.lat() : from.lat() + (to.lat() - from.lat()) * ahead / whole;
    List<Object> first = List.of(from.text(), new Position(lat, edge).text());
    List<Object> second = List.of(new Position(lat, -edge).text(), to.text());
    return new Geometry("MultiLineString", new ArrayList<>(List.of(first, second)));
  }
}
