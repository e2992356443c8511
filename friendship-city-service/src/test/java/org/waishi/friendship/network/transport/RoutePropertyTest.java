package org.waishi.friendship.network.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waishi.friendship.life.Life;
import org.waishi.friendship.network.link.Organisation;
import org.waishi.platform.aggregate.Decision;

/** Whatever is ordered in whatever order, a route joins two ends and runs only within its days. */
class RoutePropertyTest {

  private static final LocalDate FROM = LocalDate.of(2021, 4, 1);

  @Property(tries = 500)
  void no_order_breaks_an_invariant_and_the_facts_replay_to_the_state(
      @ForAll("ends") String to,
      @ForAll("last") Optional<LocalDate> last,
      @ForAll("days") List<LocalDate> closing,
      @ForAll("days") List<LocalDate> looking) {
    Decision<Route> opened = Route.open("r1", plan(to, last.orElse(null)), "officer");
    assertThat(opened instanceof Decision.Accepted<?>)
        .isEqualTo(!to.equals("home") && last.map(day -> !day.isBefore(FROM)).orElse(true));
    Assume.that(opened instanceof Decision.Accepted<?>);
    Life<Route, RouteEvent> life = Life.begun(Route.KIND, Route::allowedSteps, opened);
    for (LocalDate on : closing) {
      Route before = life.now();
      boolean closed = life.take("closures", now -> now.close(on, "over", "officer"));
      assertThat(closed).isEqualTo(before.closedOn() == null && !on.isBefore(FROM));
      assertThat(life.now().closedOn()).isEqualTo(closed ? on : before.closedOn());
    }
    Route now = life.now();
    for (LocalDate day : looking) {
      boolean ended =
          last.map(day::isAfter).orElse(false)
              || (now.closedOn() != null && !day.isBefore(now.closedOn()));
      assertThat(now.runs(day)).as(day + " of " + now).isEqualTo(!day.isBefore(FROM) && !ended);
    }
    assertThat(now.fromCity()).isNotEqualTo(now.toCity());
  }

  private static Route.Plan plan(String to, LocalDate last) {
    return new Route.Plan(
        Route.Mode.SEA,
        "home",
        to,
        new Organisation("航运", "Line"),
        new Route.Frequency(2, Route.Per.WEEK),
        FROM,
        last);
  }

  @Provide
  Arbitrary<String> ends() {
    return Arbitraries.of("c1", "c2", "c3", "c4", "home");
  }

  @Provide
  Arbitrary<Optional<LocalDate>> last() {
    return day().optional(0.7);
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return day().list().ofMaxSize(8);
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(-20, 200).map(FROM::plusDays);
  }
}
