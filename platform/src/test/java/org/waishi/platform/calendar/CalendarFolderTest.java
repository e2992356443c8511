package org.waishi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFolderTest {

  private static final String HEADER = "date,kind,name_zh,name_en,source\n";

  @TempDir Path folder;

  @Test
  void a_folder_adds_a_year() throws IOException {
    file("cn-2027.csv", HEADER + "2027-01-01,HOLIDAY,元旦,New Year's Day,a test\n");
    WorkingDays calendar = WorkingDays.bundledAnd(folder);
    assertThat(calendar.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-10"))).isTrue();
  }

  @Test
  void a_folder_replaces_a_bundled_year_wholly() throws IOException {
    file("cn-2026.csv", HEADER + "2026-11-24,HOLIDAY,测试,A test,a test\n");
    WorkingDays calendar = WorkingDays.bundledAnd(folder);
    assertThat(calendar.next(LocalDate.parse("2026-11-23"))).isEqualTo("2026-11-25");
    assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-01"))).isTrue();
  }

  @Test
  void other_files_in_the_folder_are_left_alone() throws IOException {
    file("README.md", "not a calendar");
    assertThat(WorkingDays.bundledAnd(folder).isAnnounced(2027)).isFalse();
  }

  @Test
  void every_fault_of_a_file_is_told_at_once() throws IOException {
    file(
        "cn-2027.csv",
        HEADER
            + "2027-13-01,HOLIDAY,元旦,New Year's Day,a test\n"
            + "2026-01-01,HOLIDAY,元旦,New Year's Day,a test\n"
            + "2027-01-04,WORKDAY,元旦,New Year's Day,a test\n"
            + "2027-01-03,workday,元旦,New Year's Day,a test\n"
            + "2027-01-02,HOLIDAY,元旦,New Year's Day,\n"
            + "2027-01-02,HOLIDAY\n");
    var invalid = catchThrowableOfType(CalendarInvalid.class, () -> WorkingDays.bundledAnd(folder));
    assertThat(invalid.faults())
        .containsExactly(
            "row 1: date: 2027-13-01 (expected: yyyy-mm-dd)",
            "row 2: 2026-01-01 is not in 2027",
            "row 3: 2027-01-04 is a WORKDAY anyway",
            "row 4: kind: workday (expected: HOLIDAY or WORKDAY)",
            "row 5: name_zh, name_en and source must be filled",
            "row 6: 2 columns (expected: 5)",
            "no holiday in it");
  }

  @Test
  void a_day_that_stands_twice_is_a_fault() throws IOException {
    String row = "2027-01-01,HOLIDAY,元旦,New Year's Day,a test\n";
    file("cn-2027.csv", HEADER + row + row);
    assertThatThrownBy(() -> WorkingDays.bundledAnd(folder))
        .hasMessage(
            "calendar file cn-2027.csv cannot be used: row 2: 2027-01-01 stands there twice");
  }

  @Test
  void an_empty_file_announces_nothing() throws IOException {
    file("cn-2027.csv", "");
    assertThatThrownBy(() -> WorkingDays.bundledAnd(folder)).isInstanceOf(CalendarInvalid.class);
  }

  @Test
  void a_folder_that_is_not_there_is_said() {
    assertThatThrownBy(() -> WorkingDays.bundledAnd(folder.resolve("gone")))
        .isInstanceOf(CalendarInvalid.class)
        .hasMessageEndingWith("waishi.calendar-dir names no folder");
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
