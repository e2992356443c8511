package org.waishi.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficeDayTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void it_is_the_offices_day_wherever_the_machine_stands() {
    assertThat(at("2025-12-31T15:59:59Z").today()).isEqualTo(NEW_YEAR.minusDays(1));
    assertThat(at("2025-12-31T16:00:00Z").today()).isEqualTo(NEW_YEAR);
  }

  @Test
  void a_day_that_has_not_come_is_refused_and_today_has_come() {
    OfficeDay office = at("2025-12-31T16:00:00Z");
    assertThat(office.against(NEW_YEAR.plusDays(1)))
        .contains(new DayHasNotCome(NEW_YEAR.plusDays(1)));
    assertThat(office.against(NEW_YEAR)).isEmpty();
    assertThat(office.against(NEW_YEAR.minusYears(1))).isEmpty();
  }

  private static OfficeDay at(String instant) {
    return new OfficeDay(InstantSource.fixed(Instant.parse(instant)), ZoneId.of("Asia/Shanghai"));
  }
}
