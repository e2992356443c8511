package org.waishi.event.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.aggregate.Refusal;

/** No country or economy has this code. */
public record UnknownCountry(String country) implements Refusal {

  /** The reason against this code, if there is one; no country at all is well. */
  public static List<Refusal> against(@Nullable String country) {
    return country == null || CountryNames.knows(country)
        ? List.of()
        : List.of(new UnknownCountry(country));
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
