package org.waishi.friendship.network.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.chart.Gap;
import org.waishi.friendship.network.chart.Growth;
import org.waishi.friendship.network.chart.Matrix;
import org.waishi.friendship.network.chart.Member;
import org.waishi.friendship.network.chart.OpenCountry;
import org.waishi.friendship.network.worth.Line;
import org.waishi.platform.table.TableExport;

/** What is seen of a network, as tables. */
final class ChartTables {

  static final TableExport<Member> MEMBERS =
      new TableExport<Member>()
          .column("city_id", Member::cityId)
          .column("city_zh", Member::nameZh)
          .column("city_en", Member::nameEn)
          .column("country", Member::country)
          .column("lat", Member::lat)
          .column("lon", Member::lon)
          .column("tie", Member::tie)
          .column(
              "since", member -> Optional.ofNullable(member.since()).map(d -> d.text()).orElse(""))
          .column("by_ruling", Member::byRuling)
          .column("reason_zh", member -> member.reason().zh())
          .column("reason_en", member -> member.reason().en());

  static final TableExport<Gap> GAPS =
      new TableExport<Gap>()
          .column("city_zh", Gap::cityZh)
          .column("city_en", Gap::cityEn)
          .column("country", Gap::country)
          .column("kind_zh", Gap::kindZh)
          .column("kind_en", Gap::kindEn)
          .column("worth", Gap::worth)
          .column("reason_zh", gap -> lines(gap, Line::zh))
          .column("reason_en", gap -> lines(gap, Line::en));

  static final TableExport<OpenCountry> OPEN_COUNTRIES =
      new TableExport<OpenCountry>()
          .column("iso2", OpenCountry::iso2)
          .column("name_zh", OpenCountry::nameZh)
          .column("name_en", OpenCountry::nameEn)
          .column("relations", country -> country.relations() ? "Y" : "N")
          .column("reason_zh", country -> country.reason().zh())
          .column("reason_en", country -> country.reason().en());

  static final TableExport<Joined> GROWTH =
      new TableExport<Joined>()
          .column("year", Joined::year)
          .column("joined", Joined::joined)
          .column("left", Joined::left)
          .column("total", Joined::total);

  static final TableExport<Paired> MATRIX =
      new TableExport<Paired>()
          .column("city_id", pair -> pair.member().cityId())
          .column("city_zh", pair -> pair.member().nameZh())
          .column("city_en", pair -> pair.member().nameEn())
          .column("country", pair -> pair.member().country())
          .column("kind", pair -> pair.cell().kind())
          .column("kind_zh", pair -> pair.kind().nameZh())
          .column("kind_en", pair -> pair.kind().nameEn())
          .column("weight", pair -> pair.kind().weight())
          .column("paired", pair -> pair.cell().paired() ? "Y" : "N")
          .column("link_ids", pair -> String.join(";", pair.cell().linkIds()))
          .column("member_coverage", pair -> pair.member().coverage());

  private ChartTables() {}

  /**
   * One year of growth.
   *
   * @param year null for the members of whose tie nobody knows the year
   */
  record Joined(@Nullable Integer year, long joined, int left, long total) {}

  /** One kind of institution at one member. */
  record Paired(Matrix.Row member, InstitutionKind kind, Matrix.Cell cell) {}

  /** Year by year; those without a year come last. */
  static List<Joined> joined(Growth growth) {
    List<Joined> rows = new ArrayList<>();
    growth
        .years()
        .forEach(one -> rows.add(new Joined(one.year(), one.joined(), one.left(), one.total())));
    if (growth.undated() > 0) {
      long dated = rows.isEmpty() ? 0 : rows.getLast().total();
      rows.add(new Joined(null, growth.undated(), 0, dated + growth.undated()));
    }
    return rows;
  }

  /** One row for each member and kind. */
  static List<Paired> paired(Matrix matrix) {
    Map<String, InstitutionKind> kinds =
        matrix.kinds().stream()
            .collect(Collectors.toMap(InstitutionKind::code, Function.identity()));
    return matrix.rows().stream()
        .flatMap(
            member ->
                member.cells().stream()
                    .flatMap(
                        cell ->
                            Optional.ofNullable(kinds.get(cell.kind()))
                                .map(kind -> new Paired(member, kind, cell))
                                .stream()))
        .toList();
  }

  private static String lines(Gap gap, Function<Line, String> language) {
    return gap.lines().stream().map(language).collect(Collectors.joining("\n"));
  }
}
