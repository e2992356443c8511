package org.waishi.friendship.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.waishi.platform.command.Stored;
import org.waishi.platform.web.problem.Fault;
import org.waishi.platform.web.problem.Problem;
import org.waishi.platform.web.problem.Problems;

/** Warns of cities that may be one under two spellings. A warning blocks nothing. */
@Component
public class Twins {

  private static final int SHOWN = 3;

  private final Cities cities;
  private final Problems problems;

  Twins(Cities cities, Problems problems) {
    this.cities = cities;
    this.problems = problems;
  }

  /** The warning in the caller's language, if there is something to look at. */
  List<Problem.FieldError> of(Stored<City> city) {
    return warning(
            "nameEn", cities.twins(city.id(), city.state()).stream().map(Stored::state).toList())
        .map(fault -> problems.inWords(fault, LocaleContextHolder.getLocale()))
        .stream()
        .toList();
  }

  /** The warning about a field that names a city, if others may be it. */
  public static Optional<Fault> warning(String field, List<City> twins) {
    return twins.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Fault.of(field, "possible-duplicate-city")
                .with(
                    "cities",
                    twins.stream()
                        .limit(SHOWN)
                        .map(City::nameEn)
                        .collect(Collectors.joining(", "))));
  }
}
