package org.waishi.friendship.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waishi.friendship.country.Country;
import org.waishi.friendship.network.worth.Line;
import org.waishi.friendship.network.worth.WorthPolicy;

/** Puts candidates in order; pure. */
record Ranking(WorthPolicy worth) {

  private static final Comparator<Scored> ORDER =
      Comparator.comparingInt(Scored::points)
          .reversed()
          .thenComparing(scored -> scored.of().country().iso2())
          .thenComparing(scored -> scored.of().city().nameEn())
          .thenComparing(scored -> scored.of().cityId());

  private record Scored(Candidate of, List<Line> lines, int points) {}

  /**
   * The order on a day: by points, then by country and name, whatever order they came in. Countries
   * without diplomatic relations on that day are left out.
   */
  List<Suggestion> of(Collection<Candidate> candidates, LocalDate day) {
    List<Scored> scored =
        candidates.stream()
            .filter(candidate -> candidate.country().relationsOn(day))
            .map(candidate -> scored(candidate, day))
            .sorted(ORDER)
            .toList();
    List<Suggestion> ranked = new ArrayList<>();
    scored.forEach(one -> ranked.add(shown(one, ranked.size() + 1)));
    return ranked;
  }

  private Scored scored(Candidate candidate, LocalDate day) {
    List<Line> lines = worth.lines(candidate.values(), day);
    return new Scored(candidate, lines, WorthPolicy.sum(lines));
  }

  private static Suggestion shown(Scored scored, int rank) {
    Candidate it = scored.of();
    Country country = it.country();
    return new Suggestion(
        rank,
        it.cityId(),
        it.city().nameZh(),
        it.city().nameEn(),
        country.iso2(),
        country.nameZh(),
        country.nameEn(),
        it.region().code(),
        it.region().nameZh(),
        it.region().nameEn(),
        scored.points(),
        scored.lines());
  }
}
