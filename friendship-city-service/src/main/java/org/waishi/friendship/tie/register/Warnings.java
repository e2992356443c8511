package org.waishi.friendship.tie.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.city.City;
import org.waishi.friendship.city.Twins;
import org.waishi.friendship.tie.Lineage;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** What the office should look at in a tie. A warning blocks nothing. */
@Component
class Warnings {

  private final Ties ties;
  private final Cities cities;
  private final Problems problems;

  Warnings(Ties ties, Cities cities, Problems problems) {
    this.cities = cities;
    this.ties = ties;
    this.problems = problems;
  }

  /** All of them, in the caller's language. */
  List<Problem.FieldError> of(Stored<Tie> tie) {
    return Stream.of(
            noRelations(tie.state()),
            downgraded(tie.state()),
            otherTie(tie),
            twinCity(tie),
            tiedElsewhere(tie.state()))
        .flatMap(Optional::stream)
        .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
        .toList();
  }

  /** Relations broken off by states flag a tie for review and end nothing. */
  private Optional<Fault> noRelations(Tie tie) {
    var now = ties.circumstances(tie);
    return tie.state().ended() || now.relations().test(now.today())
        ? Optional.empty()
        : Optional.of(Fault.of("country", "review-relations").with("country", tie.country()));
  }

  /** So do relations that were downgraded. */
  private Optional<Fault> downgraded(Tie tie) {
    return tie.state().ended() || !ties.relationsDowngraded(tie.country())
        ? Optional.empty()
        : Optional.of(
            Fault.of("country", "review-downgraded-relations").with("country", tie.country()));
  }

  private Optional<Fault> otherTie(Stored<Tie> tie) {
    boolean another =
        tie.state().kind() != TieKind.GRASS_ROOTS
            && !tie.state().state().ended()
            && ties.withCities(cities(tie), tie.id()).stream()
                .anyMatch(other -> rivals(tie, other));
    return another ? Optional.of(Fault.of("cityId", "city-has-other-tie")) : Optional.empty();
  }

  /** The tie's city, and what may be the same city under another spelling. */
  private List<String> cities(Stored<Tie> tie) {
    String city = tie.state().cityId();
    return Stream.concat(Stream.of(city), twins(city).stream().map(Stored::id)).toList();
  }

  private Optional<Fault> twinCity(Stored<Tie> tie) {
    return tie.state().state().ended()
        ? Optional.empty()
        : Twins.warning("cityId", twins(tie.state().cityId()).stream().map(Stored::state).toList());
  }

  private List<Stored<City>> twins(String id) {
    return cities.find(id).map(found -> cities.twins(id, found.state())).orElse(List.of());
  }

  /** Any number of institutions may have their ties beside the city's. */
  private static boolean rivals(Stored<Tie> one, Stored<Tie> other) {
    Tie another = other.state();
    return another.kind() != TieKind.GRASS_ROOTS
        && !another.state().ended()
        && !related(one, other);
  }

  private static boolean related(Stored<Tie> one, Stored<Tie> other) {
    Lineage mine = one.state().lineage();
    Lineage theirs = other.state().lineage();
    return other.id().equals(mine.upgrades()) || one.id().equals(theirs.upgrades());
  }

  /** The one-to-one rule (一对一) was deleted in 2018: it warns. */
  private static Optional<Fault> tiedElsewhere(Tie tie) {
    List<String> others = tie.background().tiedElsewhere();
    return others.isEmpty() || tie.kind() != TieKind.SISTER
        ? Optional.empty()
        : Optional.of(
            Fault.of("tiedElsewhere", "city-tied-elsewhere")
                .with("cities", String.join(", ", others)));
  }
}
