package org.waishi.consular.country;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waishi.platform.aggregate.Refusal;

/** The code is none of ISO 3166. */
public record UnknownCountry(String country) implements Refusal {

  private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

  /** The reason against this code, if there is one. */
  public static Optional<Refusal> against(String country) {
    return KNOWN.contains(country) ? Optional.empty() : Optional.of(new UnknownCountry(country));
  }

  @Override
  public String code() {
    return "unknown-country";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
