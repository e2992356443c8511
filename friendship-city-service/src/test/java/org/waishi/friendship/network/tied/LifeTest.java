package org.waishi.friendship.network.tied;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waishi.friendship.network.Places.city;
import static org.waishi.friendship.network.Places.country;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waishi.friendship.date.PartialDate;
import org.waishi.friendship.tie.Background;
import org.waishi.friendship.tie.Tie;
import org.waishi.friendship.tie.TieKind;
import org.waishi.platform.aggregate.Decision;

/** A tie counts on the days on which it was active, and on no other. */
class LifeTest {

  private static Tie tie(TieKind kind, String since) {
    Background known = new Background(List.of(), null, null, List.of(), null);
    PartialDate established = since == null ? null : PartialDate.of(since);
    Tie.Historic told = new Tie.Historic("b", "KR", kind, established, known);
    return ((Decision.Accepted<Tie>) Tie.bringIn(told, "officer")).state();
  }

  private static Life.Turn turn(String on, boolean active) {
    return new Life.Turn(LocalDate.parse(on), active);
  }

  private static List<String> activeOn(Life life, String... days) {
    return Stream.of(days).filter(day -> life.activeOn(LocalDate.parse(day))).toList();
  }

  @Test
  void a_tie_counts_from_its_signing_until_it_was_suspended_and_again_from_its_revival() {
    Life life =
        Life.of(
            tie(TieKind.SISTER, "1993-12-06"),
            List.of(
                turn("2020-01-01", true),
                turn("2021-05-03", false),
                turn("2022-02-01", false),
                turn("2024-06-01", true)));
    assertThat(
            activeOn(
                life,
                "1993-12-05",
                "1993-12-06",
                "2021-05-02",
                "2021-05-03",
                "2024-05-31",
                "2024-06-01",
                "2026-11-23"))
        .containsExactly("1993-12-06", "2021-05-02", "2024-06-01", "2026-11-23");
  }

  @Test
  void a_tie_that_ended_counts_until_then() {
    Life life =
        Life.of(
            tie(TieKind.SISTER, "1993"),
            List.of(turn("2020-01-01", true), turn("2025-03-01", false)));
    assertThat(activeOn(life, "1993-01-01", "2025-02-28", "2025-03-01", "2026-11-23"))
        .containsExactly("1993-01-01", "2025-02-28");
  }

  @Test
  void a_tie_whose_beginning_nobody_knows_was_always_there_and_a_lead_never() {
    assertThat(activeOn(Life.of(tie(TieKind.SISTER, null), List.of()), "1950-01-01"))
        .containsExactly("1950-01-01");
    Tie lead =
        ((Decision.Accepted<Tie>)
                Tie.propose(new Tie.Lead("b", "KR", TieKind.SISTER, null, List.of(), null)))
            .state();
    assertThat(activeOn(Life.of(lead, List.of(turn("2026-01-01", false))), "2026-11-23")).isEmpty();
  }

  @Test
  void a_city_with_several_ties_counts_once_by_its_highest_since_its_first() {
    TiedCity busan =
        TiedCity.of(
            "b",
            city("KR", "Busan", true),
            country("KR", "1992"),
            List.of(
                tie(TieKind.COOPERATION, "1998"),
                tie(TieKind.SISTER, "2009-04"),
                tie(TieKind.UNVERIFIED, null)));
    assertThat(busan.kind()).isEqualTo(TieKind.SISTER);
    assertThat(busan.since()).isEqualTo(PartialDate.of("1998"));
  }
}
