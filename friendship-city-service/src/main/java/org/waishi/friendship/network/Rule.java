package org.waishi.friendship.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waishi.friendship.city.City;
import org.waishi.friendship.country.Country;

/**
 * Which cities belong to a network. What is empty asks nothing; all that is asked must hold.
 *
 * @param memberships the country must have one of these on the day
 * @param port whether the city must have a sea port
 * @param corridor the country must be one of these, by ISO 3166 code
 */
public record Rule(List<Accession> memberships, boolean port, List<String> corridor) {

  /** Keeps its own copies. */
  public Rule {
    memberships = List.copyOf(memberships);
    corridor = List.copyOf(corridor);
  }

  /** A membership at a level: {@code sco} as {@code partner}. */
  public record Accession(String code, String level) {

    boolean heldBy(Country country, LocalDate day) {
      return country.memberships().stream()
          .anyMatch(m -> m.code().equals(code) && m.level().equals(level) && m.covers(day));
    }

    String text() {
      return code + " " + level;
    }
  }

  /** Why this city belongs to the network, or nothing when it does not. */
  public Optional<Reason> admits(City city, Country country, LocalDate day) {
    return (port && !city.port()) ? Optional.empty() : admits(country, day);
  }

  /** The same, of a country alone: whether a city of it can belong, with a port if need be. */
  public Optional<Reason> admits(Country country, LocalDate day) {
    List<Reason> grounds = new ArrayList<>();
    if (!memberships.isEmpty()) {
      String held =
          memberships.stream()
              .filter(accession -> accession.heldBy(country, day))
              .map(Accession::text)
              .collect(Collectors.joining(", "));
      if (held.isEmpty()) {
        return Optional.empty();
      }
      grounds.add(new Reason("国家成员身份：" + held, "country is " + held));
    }
    if (!corridor.isEmpty()) {
      if (!corridor.contains(country.iso2())) {
        return Optional.empty();
      }
      grounds.add(new Reason("走廊沿线国家", "country on the corridor"));
    }
    if (port) {
      grounds.add(new Reason("海港城市", "sea port"));
    }
    return Optional.of(Reason.all(grounds));
  }

  /** Whether it says which countries there are to win. */
  public boolean namesCountries() {
    return !memberships.isEmpty() || !corridor.isEmpty();
  }
}
