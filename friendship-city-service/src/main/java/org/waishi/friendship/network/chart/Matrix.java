package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.List;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.link.PartnerLink;

/**
 * Which kinds of institution are paired with which member (立体化友城交流网络).
 *
 * @param kinds the columns
 * @param coverage of the whole network in per cent, weighted by kind, rounded down
 */
public record Matrix(List<InstitutionKind> kinds, List<Row> rows, int coverage) {

  /**
   * One member.
   *
   * @param coverage of this member in per cent, weighted by kind, rounded down
   */
  public record Row(
      String cityId,
      String nameZh,
      String nameEn,
      String country,
      List<Cell> cells,
      int coverage) {}

  /** One kind at one member. */
  public record Cell(String kind, boolean paired, List<String> linkIds) {}

  /** The matrix on a day. */
  static Matrix of(
      List<InstitutionKind> kinds, List<Member> members, List<PartnerLink> links, LocalDate day) {
    List<PartnerLink> standing = links.stream().filter(link -> link.stood(day)).toList();
    List<Row> rows = members.stream().map(member -> row(kinds, member, standing)).toList();
    long covered = rows.stream().mapToLong(row -> covered(kinds, row.cells())).sum();
    return new Matrix(kinds, rows, percent(covered, all(kinds) * rows.size()));
  }

  /** Whether a member has a pair of this kind. */
  boolean pairs(String cityId, String kind) {
    return rows.stream()
        .filter(row -> row.cityId().equals(cityId))
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.kind().equals(kind) && cell.paired());
  }

  /** The share of members without a pair of this kind, in whole tenths. */
  int tenthsWithout(String kind) {
    long without = rows.stream().filter(row -> !pairs(row.cityId(), kind)).count();
    return rows.isEmpty() ? 0 : Math.toIntExact(10 * without / rows.size());
  }

  private static Row row(List<InstitutionKind> kinds, Member member, List<PartnerLink> standing) {
    List<Cell> cells = kinds.stream().map(kind -> cell(kind, member, standing)).toList();
    return new Row(
        member.cityId(),
        member.nameZh(),
        member.nameEn(),
        member.country(),
        cells,
        percent(covered(kinds, cells), all(kinds)));
  }

  private static Cell cell(InstitutionKind kind, Member member, List<PartnerLink> standing) {
    List<String> ids =
        standing.stream()
            .filter(link -> link.cityId().equals(member.cityId()))
            .filter(link -> link.kind().equals(kind.code()))
            .map(PartnerLink::id)
            .sorted()
            .toList();
    return new Cell(kind.code(), !ids.isEmpty(), ids);
  }

  private static long covered(List<InstitutionKind> kinds, List<Cell> cells) {
    return kinds.stream()
        .filter(
            kind ->
                cells.stream().anyMatch(cell -> cell.kind().equals(kind.code()) && cell.paired()))
        .mapToLong(InstitutionKind::weight)
        .sum();
  }

  private static long all(List<InstitutionKind> kinds) {
    return kinds.stream().mapToLong(InstitutionKind::weight).sum();
  }

  private static int percent(long part, long whole) {
    return whole == 0 ? 0 : Math.toIntExact(100 * part / whole);
  }
}
