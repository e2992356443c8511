package org.waishi.friendship.city;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waishi.friendship.history.Named;
import org.waishi.friendship.history.Told;

/** The names of cities, for stories. */
@Component
class CityNames implements Named {

  private final Cities cities;

  CityNames(Cities cities) {
    this.cities = cities;
  }

  @Override
  public String field() {
    return "cityId";
  }

  @Override
  public Optional<Told> name(String id) {
    return cities.find(id).map(found -> new Told(found.state().nameZh(), found.state().nameEn()));
  }
}
