package org.waishi.consular.trip.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waishi.consular.alert.Alert;
import org.waishi.consular.alert.AlertLevel;
import org.waishi.consular.alert.AlertSubject;
import org.waishi.consular.alert.AlertTerms;
import org.waishi.consular.trip.danger.Danger.Kind;
import org.waishi.consular.trip.mission.Route;
import org.waishi.consular.trip.mission.Stop;

class DangersTest {

  private static final LocalDate OUT = LocalDate.of(2026, 11, 10);
  private static final LocalDate BACK = LocalDate.of(2026, 11, 14);
  private static final Route ROUTE = new Route(List.of(new Stop("LB", 5)), false, OUT, BACK);

  private static @Nullable Kind said(
      AlertLevel level, @Nullable String area, LocalDate from, LocalDate to) {
    Alert alert =
        new Alert(
            "a",
            new AlertSubject("LB", area, from, "https://cs.mfa.gov.cn/1"),
            new AlertTerms(level, to, "谨慎前往", "Go with caution"),
            false);
    return Dangers.of(alert, from, ROUTE).map(Danger::kind).orElse(null);
  }

  @Test
  void red_stops_orange_asks_for_a_note_and_yellow_for_nothing() {
    assertThat(said(AlertLevel.DO_NOT_GO, null, OUT, BACK)).isEqualTo(Kind.RED);
    assertThat(said(AlertLevel.CAUTION, null, OUT, BACK)).isEqualTo(Kind.ORANGE);
    assertThat(said(AlertLevel.TAKE_CARE, null, OUT, BACK)).isNull();
  }

  @Test
  void an_alert_for_a_part_of_a_country_is_orange_at_most_and_one_for_other_days_is_none() {
    assertThat(said(AlertLevel.DO_NOT_GO, "the south", OUT, BACK)).isEqualTo(Kind.ORANGE);
    assertThat(said(AlertLevel.TAKE_CARE, "the south", OUT, BACK)).isNull();
    LocalDate before = OUT.minusDays(1);
    assertThat(said(AlertLevel.DO_NOT_GO, null, before, before)).isNull();
    assertThat(said(AlertLevel.DO_NOT_GO, null, before, OUT)).isEqualTo(Kind.RED);
    LocalDate after = BACK.plusDays(1);
    assertThat(said(AlertLevel.DO_NOT_GO, null, after, after)).isNull();
    assertThat(said(AlertLevel.DO_NOT_GO, null, BACK, after)).isEqualTo(Kind.RED);
  }
}
