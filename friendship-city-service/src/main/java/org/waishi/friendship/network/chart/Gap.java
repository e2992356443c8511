package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waishi.friendship.network.InstitutionKind;
import org.waishi.friendship.network.worth.Criteria;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.WorthPolicy;
import org.waishi.friendship.tie.TieKind;

/**
 * A kind of institution that is not paired with a member yet.
 *
 * @param worth points of all lines
 * @param lines why, one criterion each
 */
public record Gap(
    String cityId,
    String cityZh,
    String cityEn,
    String country,
    String kind,
    String kindZh,
    String kindEn,
    int worth,
    List<Line> lines) {

  /** What a gap can be weighed by. */
  public static final Criteria CRITERIA =
      new Criteria(Set.of("kind", "sister", "transport", "first-pair", "rare"), Set.of());

  private static final Comparator<Gap> BY_WORTH =
      Comparator.comparingInt(Gap::worth)
          .reversed()
          .thenComparing(Gap::country)
          .thenComparing(Gap::cityEn)
          .thenComparing(Gap::kind);

  /** What a gap is measured by. */
  record Measure(Matrix matrix, Set<String> served, WorthPolicy worth, LocalDate day) {}

  /** All gaps, the worthiest first. */
  static List<Gap> of(List<Member> members, Measure by) {
    return members.stream()
        .flatMap(
            member ->
                by.matrix().kinds().stream()
                    .filter(kind -> !by.matrix().pairs(member.cityId(), kind.code()))
                    .map(kind -> gap(member, kind, by)))
        .sorted(BY_WORTH)
        .toList();
  }

  private static Gap gap(Member member, InstitutionKind kind, Measure by) {
    List<Line> lines = by.worth().lines(values(member, kind, by), by.day());
    return new Gap(
        member.cityId(),
        member.nameZh(),
        member.nameEn(),
        member.country(),
        kind.code(),
        kind.nameZh(),
        kind.nameEn(),
        WorthPolicy.sum(lines),
        lines);
  }

  private static Map<String, Integer> values(Member member, InstitutionKind kind, Measure by) {
    String city = member.cityId();
    boolean none =
        by.matrix().kinds().stream().noneMatch(any -> by.matrix().pairs(city, any.code()));
    Map<String, Integer> values = new LinkedHashMap<>();
    values.put("kind", kind.weight());
    values.put("sister", member.tie() == TieKind.SISTER ? 1 : 0);
    values.put("transport", by.served().contains(city) ? 1 : 0);
    values.put("first-pair", none ? 1 : 0);
    values.put("rare", by.matrix().tenthsWithout(kind.code()));
    return values;
  }
}
