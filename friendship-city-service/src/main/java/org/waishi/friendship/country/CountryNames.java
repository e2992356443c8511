package org.waishi.friendship.country;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.history.Named;
import org.waishi.friendship.history.Told;

/** The names of countries, for stories. */
@Component
class CountryNames implements Named {

  private final Countries countries;

  CountryNames(Countries countries) {
    this.countries = countries;
  }

  @Override
  public String field() {
    return "country";
  }

  @Override
  public Optional<Told> name(String id) {
    return countries.find(id).map(c -> new Told(c.state().nameZh(), c.state().nameEn()));
  }
}
