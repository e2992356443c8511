package org.waishi.friendship.tie.register;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.command.Stored;

/**
 * Cities and countries with an active tie, counted, never typed in. Grass-roots ties are between
 * institutions: they have a count of their own, and make no city a city with a tie. What a table
 * brought in counts at once, be it confirmed or not, as the published totals do.
 */
public record Totals(Count all, Map<TieKind, Count> byKind) {

  /** How many cities in how many countries. */
  public record Count(long cities, long countries) {

    private static Count of(Collection<Tie> ties) {
      return new Count(
          ties.stream().map(Tie::cityId).distinct().count(),
          ties.stream().map(Tie::country).distinct().count());
    }
  }

  /** The totals of active ties; one that an active tie upgrades does not count any more. */
  public static Totals of(List<Stored<Tie>> active) {
    Set<String> upgraded =
        active.stream()
            .map(tie -> tie.state().lineage().upgrades())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Tie> counted =
        active.stream()
            .filter(Predicate.not(tie -> upgraded.contains(tie.id())))
            .map(Stored::state)
            .toList();
    List<Tie> ofCities = counted.stream().filter(tie -> tie.kind() != TieKind.GRASS_ROOTS).toList();
    Map<TieKind, Count> byKind = new EnumMap<>(TieKind.class);
    for (TieKind kind : TieKind.values()) {
      byKind.put(kind, Count.of(counted.stream().filter(tie -> tie.kind() == kind).toList()));
    }
    return new Totals(Count.of(ofCities), byKind);
  }
}
