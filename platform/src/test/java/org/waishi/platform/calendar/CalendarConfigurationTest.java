package org.waishi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarConfigurationTest {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

  @Test
  void a_service_has_the_bundled_calendar_and_chinas_zone() {
    service.run(
        context -> {
          assertThat(context.getBean(WorkingDays.class).isAnnounced(2026)).isTrue();
          assertThat(context.getBean(ZoneId.class)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        });
  }

  @Test
  void an_operators_folder_brings_the_next_year(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("cn-2027.csv"),
        "date,kind,name_zh,name_en,source\n2027-01-01,HOLIDAY,元旦,New Year's Day,a test\n");
    service
        .withPropertyValues("waishi.calendar-dir=" + folder, "waishi.zone=Asia/Urumqi")
        .run(
            context -> {
              assertThat(context.getBean(WorkingDays.class).isAnnounced(2027)).isTrue();
              assertThat(context.getBean(ZoneId.class)).isEqualTo(ZoneId.of("Asia/Urumqi"));
            });
  }
}
