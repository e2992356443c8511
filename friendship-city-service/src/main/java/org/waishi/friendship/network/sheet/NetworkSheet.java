package org.waishi.friendship.network.sheet;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waishi.friendship.network.chart.Gap;
import org.waishi.friendship.network.chart.Growth;
import org.waishi.friendship.network.chart.Matrix;
import org.waishi.friendship.network.chart.Member;
import org.waishi.friendship.network.chart.OpenCountry;
import org.waishi.friendship.network.sheet.WorldMap.Point;
import org.waishi.friendship.network.transport.HomeCity;
import org.waishi.friendship.network.transport.Route;
import org.waishi.platform.web.problem.Texts;

/** Writes the page in one language. Whatever an office typed is text on it, never markup. */
final class NetworkSheet {

  private static final int GAPS_AT_MOST = 20;
  private static final Texts WORDS = new Texts("network-sheet");
  private static final Template PAGE = template("/pages/network-sheet.html");
  private static final String LAND = WorldMap.land();

  private final Locale language;

  /** Chinese for who reads Chinese, English for all others. */
  NetworkSheet(Locale reader) {
    this.language = reader.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
  }

  /** A member on the map. */
  record Dot(String x, String y, String tie, String label) {}

  /** A route on the map and in the list. */
  record Way(String mode, String path, String label, String carrier, String often) {}

  /** A member in the matrix. */
  record Row(String city, String country, String reason, List<Cell> cells, int coverage) {}

  /** A kind of institution at a member. */
  record Cell(String kind, boolean paired) {}

  /** A country without a tie. */
  record Open(String name, boolean relations, String reason) {}

  /** What to pair next. */
  record Next(String city, String kind, int worth, String reasons) {}

  String language() {
    return language.getLanguage();
  }

  String of(Seen seen) {
    Mustache.CustomContext words = key -> say(key, Map.of());
    Map<String, Object> page = new HashMap<>();
    page.put("language", language());
    page.put("words", words);
    page.put("title", told(seen.network().nameZh(), seen.network().nameEn()));
    page.put("day", say("day", Map.of("day", seen.day())));
    page.put("members", seen.members().size());
    page.put("countries", seen.members().stream().map(Member::country).distinct().count());
    page.put("coverage", seen.matrix().coverage());
    page.put("land", LAND);
    page.put("home", home(seen.home()));
    page.put("dots", seen.members().stream().map(this::dot).toList());
    page.put("ways", ways(seen));
    page.put("bars", GrowthBars.of(totals(seen.growth())));
    page.put("undated", say("undated", Map.of("count", seen.growth().undated())));
    page.put(
        "kinds", seen.matrix().kinds().stream().map(k -> told(k.nameZh(), k.nameEn())).toList());
    page.put("rows", rows(seen));
    page.put("open", seen.open().stream().map(this::open).toList());
    page.put("gaps", seen.gaps().stream().limit(GAPS_AT_MOST).map(this::next).toList());
    page.put(
        "more",
        seen.gaps().size() > GAPS_AT_MOST
            ? say("more", Map.of("count", seen.gaps().size() - GAPS_AT_MOST))
            : "");
    return PAGE.execute(page);
  }

  private Dot home(HomeCity home) {
    return dot(Point.of(home.lat(), home.lon()), "HOME", told(home.nameZh(), home.nameEn()));
  }

  private Dot dot(Member member) {
    return dot(
        Point.of(member.lat(), member.lon()),
        member.tie().name(),
        told(member.nameZh(), member.nameEn())
            + " · "
            + say("tie-" + member.tie(), Map.of())
            + " · "
            + told(member.reason().zh(), member.reason().en()));
  }

  private static Dot dot(Point at, String tie, String label) {
    return new Dot(number(at.x()), number(at.y()), tie, label);
  }

  private List<Way> ways(Seen seen) {
    Map<String, Point> points = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    points.put(HomeCity.HOME, Point.of(seen.home().lat(), seen.home().lon()));
    names.put(HomeCity.HOME, told(seen.home().nameZh(), seen.home().nameEn()));
    for (Member member : seen.members()) {
      points.put(member.cityId(), Point.of(member.lat(), member.lon()));
      names.put(member.cityId(), told(member.nameZh(), member.nameEn()));
    }
    return seen.routes().stream()
        .filter(route -> points.keySet().containsAll(List.of(route.fromCity(), route.toCity())))
        .map(
            route ->
                new Way(
                    route.mode().name(),
                    WorldMap.way(
                        Objects.requireNonNull(points.get(route.fromCity())),
                        Objects.requireNonNull(points.get(route.toCity()))),
                    names.get(route.fromCity()) + " — " + names.get(route.toCity()),
                    told(route.carrier().zh(), route.carrier().en()),
                    often(route)))
        .toList();
  }

  private String often(Route route) {
    return say("often-" + route.frequency().per(), Map.of("times", route.frequency().times()));
  }

  private static SortedMap<Integer, Integer> totals(Growth growth) {
    return growth.years().stream()
        .collect(
            Collectors.toMap(Growth.Year::year, Growth.Year::total, (one, _) -> one, TreeMap::new));
  }

  private List<Row> rows(Seen seen) {
    Map<String, String> reasons =
        seen.members().stream()
            .collect(
                Collectors.toMap(
                    Member::cityId, member -> told(member.reason().zh(), member.reason().en())));
    return seen.matrix().rows().stream()
        .map(
            row ->
                new Row(
                    told(row.nameZh(), row.nameEn()),
                    row.country(),
                    reasons.getOrDefault(row.cityId(), ""),
                    cells(row, seen.matrix()),
                    row.coverage()))
        .toList();
  }

  private List<Cell> cells(Matrix.Row row, Matrix matrix) {
    Map<String, String> names =
        matrix.kinds().stream()
            .collect(Collectors.toMap(kind -> kind.code(), k -> told(k.nameZh(), k.nameEn())));
    return row.cells().stream()
        .map(cell -> new Cell(names.getOrDefault(cell.kind(), cell.kind()), cell.paired()))
        .toList();
  }

  private Open open(OpenCountry country) {
    return new Open(
        told(country.nameZh(), country.nameEn()),
        country.relations(),
        told(country.reason().zh(), country.reason().en()));
  }

  private Next next(Gap gap) {
    Stream<String> lines = gap.lines().stream().map(line -> told(line.zh(), line.en()));
    return new Next(
        told(gap.cityZh(), gap.cityEn()),
        told(gap.kindZh(), gap.kindEn()),
        gap.worth(),
        lines.collect(Collectors.joining(told("；", "; "))));
  }

  private String told(String zh, String en) {
    return language.equals(Locale.CHINESE) ? zh : en;
  }

  private String say(String key, Map<String, Object> places) {
    return WORDS.text(key, language, places);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static Template template(String path) {
    Reader text =
        new InputStreamReader(
            Objects.requireNonNull(NetworkSheet.class.getResourceAsStream(path)),
            StandardCharsets.UTF_8);
    return Mustache.compiler().compile(text);
  }
}
