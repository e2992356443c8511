package org.waishi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalendarConfigurationTest {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withBean(InstantSource.class, InstantSource::system)
          .withUserConfiguration(CalendarConfiguration.class);

  @Test
  void a_service_has_the_bundled_calendar_and_chinas_zone() {
    service.run(
        context -> {
          assertThat(context.getBean(WorkingDays.class).isAnnounced(2026)).isTrue();
          assertThat(context.getBean(ZoneId.class)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        });
  }

  @Test
  void the_operator_reads_what_is_wrong_with_a_calendar_file(
      @TempDir Path folder, CapturedOutput output) throws IOException {
    Files.writeString(folder.resolve("cn-2027.csv"), "date,kind,name_zh,name_en,source\n");
    var application = new SpringApplication(CalendarConfiguration.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    assertThatThrownBy(() -> application.run("--waishi.calendar-dir=" + folder))
        .hasRootCauseInstanceOf(CalendarInvalid.class);
    assertThat(output)
        .contains("calendar file cn-2027.csv cannot be used: no holiday in it")
        .doesNotContain("\tat org.waishi");
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
