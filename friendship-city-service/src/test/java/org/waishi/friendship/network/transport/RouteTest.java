package org.waishi.friendship.network.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.platform.aggregate.Decision;
import org.waishi.platform.aggregate.Refusal;

public class RouteTest {

  private static final LocalDate FROM = LocalDate.of(2021, 4, 1);
  private static final LocalDate TO = LocalDate.of(2030, 3, 31);

  /** A sea route that runs from 2021-04-01 to 2030-03-31. */
  public static Route route(String from, String to) {
    return ((Decision.Accepted<Route>) Route.open("r1", plan(from, to, TO), "officer")).state();
  }

  private static Route.Plan plan(String from, String to, LocalDate last) {
    return new Route.Plan(
        Route.Mode.SEA,
        from,
        to,
        new Organisation("航运", "Line"),
        new Route.Frequency(2, Route.Per.WEEK),
        FROM,
        last);
  }

  private static List<String> codes(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).reasons().stream().map(Refusal::code).toList();
  }

  @Test
  void a_route_runs_from_its_first_day_to_its_last_or_until_it_is_closed() {
    Route route = route("home", "c1");
    assertThat(route.runs(FROM.minusDays(1))).isFalse();
    assertThat(route.runs(FROM)).isTrue();
    assertThat(route.runs(TO)).isTrue();
    assertThat(route.runs(TO.plusDays(1))).isFalse();
    LocalDate end = LocalDate.of(2026, 10, 1);
    Route closed = ((Decision.Accepted<Route>) route.close(end, "over", "officer")).state();
    assertThat(closed.runs(end.minusDays(1))).isTrue();
    assertThat(closed.runs(end)).isFalse();
    assertThat(route.allowedSteps()).containsExactly("closures", "withdrawals");
    assertThat(closed.allowedSteps()).containsExactly("withdrawals");
    assertThat(codes(closed.close(end, "again", "officer"))).containsExactly("step-not-allowed");
  }

  @Test
  void a_wrong_entry_is_withdrawn_by_somebody_else_and_runs_on_no_day() {
    Route route = route("home", "c1");
    Route closed =
        ((Decision.Accepted<Route>) route.close(LocalDate.of(2026, 10, 1), "over", "deputy"))
            .state();
    for (String hand : List.of("officer", "deputy")) {
      assertThat(codes(closed.withdraw("entered twice", hand))).containsExactly("maker-is-checker");
    }
    Route out = ((Decision.Accepted<Route>) closed.withdraw("entered twice", "reviewer")).state();
    assertThat(out.runs(FROM)).isFalse();
    assertThat(out.allowedSteps()).isEmpty();
    assertThat(codes(out.close(TO, "again", "officer"))).containsExactly("step-not-allowed");
  }

  @Test
  void a_route_joins_two_cities_and_ends_after_it_began() {
    assertThat(codes(Route.open("r1", plan("c1", "c1", FROM.minusDays(1)), "officer")))
        .containsExactly("route-to-itself", "route-ends-too-early");
    assertThat(codes(route("home", "c1").close(FROM.minusDays(1), "x", "officer")))
        .containsExactly("route-ends-too-early");
  }

  @Test
  void a_route_runs_once_in_its_time_at_least() {
    assertThat(new Route.Frequency(1, Route.Per.MONTH).times()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Route.Frequency(0, Route.Per.WEEK));
  }
}
