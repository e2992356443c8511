package org.waishi.apec.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.table.ReadTable;
import org.waishi.platform.table.TableFile;
import org.waishi.platform.web.problem.Fault;

class EconomyRowsTest {

  private static final String HEAD =
      "iso2,card_code,name_en,name_zh,participation,applies_to_prc_applicant,stay_days_2021,stay_days\n";
  private static final String MEXICO = "MX,MEX,Mexico,墨西哥,full,Y,90,180\n";

  @Test
  void hong_kong_and_chinese_taipei_carry_exactly_these_names() {
    assertThat(codes("HK,HKG,Hong Kong,中国香港,full,N,,\n")).containsExactly("economy-name");
    assertThat(codes("TW,TWN,Taiwan,中国台北,full,N,,\n")).containsExactly("economy-name");
    assertThat(codes("HK,HKG,\"Hong Kong, China\",中国香港,full,N,,\n")).isEmpty();
    assertThat(codes("TW,TWN,Chinese Taipei,中国台北,full,N,,\n")).isEmpty();
  }

  @Test
  void hong_kong_chinese_taipei_and_transitional_members_never_pre_clear_a_mainland_applicant() {
    assertThat(codes("TW,TWN,Chinese Taipei,中国台北,full,Y,,\n")).containsExactly("never-pre-clears");
    assertThat(codes("US,USA,United States,美国,transitional,Y,,\n"))
        .containsExactly("never-pre-clears");
  }

  @Test
  void an_economy_stands_in_the_table_once() {
    assertThat(codes(MEXICO + MEXICO)).containsExactly("economy-twice");
  }

  @Test
  void the_longest_stay_is_that_of_the_list_which_holds_on_the_day() {
    Economy mexico = read(MEXICO).values().getFirst();
    assertThat(mexico.stayDays(LocalDate.of(2021, 6, 23))).isEmpty();
    assertThat(mexico.stayDays(LocalDate.of(2021, 6, 24))).contains(90);
    assertThat(mexico.stayDays(LocalDate.of(2025, 8, 28))).contains(90);
    assertThat(mexico.stayDays(LocalDate.of(2025, 8, 29))).contains(180);
  }

  @Test
  void all_that_pre_clear_a_mainland_applicant_are_asked_and_no_others() {
    EconomyTable table =
        new EconomyTable(
            read(MEXICO + "CA,CAN,Canada,加拿大,transitional,N,,\nCN,CHN,China,中国,full,N,60,60\n")
                .values());
    assertThat(table.askedForPrcApplicant()).containsExactly("MX");
  }

  private static List<String> codes(String rows) {
    ReadTable<Economy> read = read(rows);
    assertThat(read.faults()).isEmpty();
    return EconomyRows.check(read.lines()).stream().map(Fault::code).toList();
  }

  private static ReadTable<Economy> read(String rows) {
    return EconomyRows.table()
        .read(TableFile.csv((HEAD + rows).getBytes(StandardCharsets.UTF_8)), 10);
  }
}
