package org.waishi.friendship.network.chart;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waishi.friendship.city.Cities;
import org.waishi.friendship.network.Network;
import org.waishi.friendship.network.NetworkRefusal.UnknownCity;
import org.waishi.friendship.network.Networks;
import org.waishi.friendship.network.Ruling;
import org.waishi.platform.command.Result;
import org.waishi.platform.command.Step;

/** Rulings on cities of the register. */
@Component
public class RuledCities {

  private final Networks networks;
  private final Cities cities;

  RuledCities(Networks networks, Cities cities) {
    this.networks = networks;
    this.cities = cities;
  }

  /** What is asked for a city. */
  public record Wish(String cityId, Ruling.Effect effect, LocalDate from, String why) {}

  /** Takes down what somebody asks. */
  public Result<Network> ask(Step step, Wish wish) {
    return cities.find(wish.cityId()).isEmpty()
        ? new Result.Refused<>(List.of(new UnknownCity(wish.cityId())))
        : networks.change(
            step.id(),
            step.command(wish),
            now -> now.ask(wish.cityId(), wish.effect(), wish.from(), wish.why(), step.by()));
  }

  /** Confirms or declines it. */
  public Result<Network> decide(Step step, String cityId, boolean confirmed) {
    return networks.change(
        step.id(),
        step.command(List.of(cityId, confirmed)),
        now -> now.decide(cityId, confirmed, step.by()));
  }
}
