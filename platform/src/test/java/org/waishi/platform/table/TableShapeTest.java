package org.waishi.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waishi.platform.web.problem.Fault;

class TableShapeTest {

  enum Level {
    CITY,
    PROVINCE
  }

  record Tie(String name, LocalDate signedOn, Level level, String note) {}

  private static final TableShape<Tie> TIES =
      new TableShape<>(
          List.of("name", "signed_on", "level"),
          List.of("note"),
          row -> {
            String name = row.text("name");
            LocalDate signedOn = row.date("signed_on");
            Level level = row.oneOf("level", Level.class);
            String note = row.optional("note");
            return row.make(() -> new Tie(name, signedOn, level, note));
          });

  private static ReadTable<Tie> read(String text) {
    return TIES.read(TableFile.csv(text.getBytes(StandardCharsets.UTF_8)), 3);
  }

  private static List<String> faults(ReadTable<Tie> table) {
    return table.faults().stream().map(f -> f.row() + " " + f.field() + " " + f.code()).toList();
  }

  @Test
  void a_table_is_read_with_or_without_a_byte_order_mark_and_in_any_order_of_columns() {
    String text = "level,name,signed_on\r\nCITY,\"下关, 日本\",1979-10-03\r\n";
    Tie shimonoseki = new Tie("下关, 日本", LocalDate.of(1979, 10, 3), Level.CITY, null);
    assertThat(read(text).values()).containsExactly(shimonoseki);
    assertThat(read("\uFEFF" + text)).isEqualTo(read(text));
    assertThat(read(text).rows()).isEqualTo(1);
  }

  @Test
  void every_fault_of_every_row_is_told_with_the_row_a_spreadsheet_shows() {
    ReadTable<Tie> table =
        read("name,signed_on,level,note\nA,2020-02-30,TOWN,\n\nB,2020-01-01,CITY,x\n,,,\n");
    assertThat(faults(table))
        .containsExactly(
            "2 signed_on type-mismatch",
            "2 level type-mismatch",
            "5 name required",
            "5 signed_on required",
            "5 level required");
    assertThat(table.lines()).hasSize(1).first().extracting(ReadTable.Line::row).isEqualTo(4L);
    assertThat(table.rows()).isEqualTo(3);
  }

  @Test
  void a_wrong_head_is_told_wholly_and_nothing_below_it_is_read() {
    assertThat(faults(read("name,name,colour\nA,B,C\n")))
        .containsExactly(
            "null name doubled-column",
            "null colour unknown-column",
            "null signed_on missing-column",
            "null level missing-column");
  }

  @Test
  void a_table_without_a_head_is_told_no_value_of_its_first_row() {
    assertThat(faults(read("Maria,1961-04-12\n"))).containsExactly("null  empty-table");
  }

  @Test
  void a_row_with_too_few_cells_is_a_fault_of_its_own() {
    assertThat(faults(read("name,signed_on,level\nA,2020-01-01\n")))
        .containsExactly("2  wrong-cell-count");
  }

  @Test
  void an_empty_file_a_strange_encoding_and_broken_quotes_are_faults() {
    assertThat(faults(read(""))).containsExactly("null  empty-table");
    assertThat(TIES.read(TableFile.csv("name\n市".getBytes(Charset.forName("GBK"))), 3).faults())
        .containsExactly(Fault.of("", "not-utf-8"));
    assertThat(faults(read("name,signed_on,level\n\"A\"x,2020-01-01,CITY\n")))
        .containsExactly("2  unreadable-row");
  }

  @Test
  void a_table_that_is_too_long_is_refused_whole() {
    String row = "A,2020-01-01,CITY\n";
    assertThat(faults(read("name,signed_on,level\n" + row.repeat(3)))).isEmpty();
    ReadTable<Tie> tooLong = read("name,signed_on,level\n" + row.repeat(4));
    assertThat(faults(tooLong)).containsExactly("null  too-many-rows");
    assertThat(tooLong.lines()).isEmpty();
  }

  @Test
  void what_is_given_out_runs_no_formula_and_is_read_again_as_it_was() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    List<Tie> ties =
        List.of(
            new Tie("=1+1", day, Level.CITY, "@x, \"quoted\""),
            new Tie("B", day, Level.PROVINCE, null));
    byte[] file =
        new TableExport<Tie>()
            .column("name", Tie::name)
            .column("signed_on", Tie::signedOn)
            .column("level", Tie::level)
            .column("note", Tie::note)
            .csv(ties);
    assertThat(new String(file, StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFname,signed_on,level,note\r\n"
                + "'=1+1,2020-01-01,CITY,\"'@x, \"\"quoted\"\"\"\r\n"
                + "B,2020-01-01,PROVINCE,\r\n");
    assertThat(TIES.read(TableFile.csv(file), 3).values()).isEqualTo(ties);
  }

  @Test
  void a_negative_number_is_no_formula() {
    byte[] file = new TableExport<Integer>().column("n", n -> n).csv(List.of(-5));
    assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFn\r\n-5\r\n");
  }

  private static ReadTable<Tie> readJson(String text) {
    return TIES.read(TableFile.json(text.getBytes(StandardCharsets.UTF_8)), 3);
  }

  @Test
  void a_list_of_objects_is_the_same_table_and_its_first_row_is_row_one() {
    String list =
        "[{\"level\":\"CITY\",\"name\":\" 下关 \",\"signed_on\":\"1979-10-03\",\"note\":null}]";
    Tie shimonoseki = new Tie("下关", LocalDate.of(1979, 10, 3), Level.CITY, null);
    assertThat(readJson("\uFEFF" + list).lines())
        .containsExactly(new ReadTable.Line<>(1, shimonoseki));
    assertThat(readJson("[]")).isEqualTo(new ReadTable<>(0, List.of(), List.of()));
  }

  @Test
  void every_fault_of_every_object_is_told_with_its_place_in_the_list() {
    String list =
        "[{\"name\":true,\"signed_on\":20200101,\"colour\":1,\"note\":[2]},"
            + "7,{\"name\":1.50,\"signed_on\":\"2020-01-01\",\"level\":\"CITY\"}]";
    ReadTable<Tie> table = readJson(list);
    assertThat(faults(table))
        .containsExactly(
            "1 colour unknown-column",
            "1 note not-a-cell",
            "1 signed_on type-mismatch",
            "1 level required",
            "2  not-a-row");
    assertThat(table.values())
        .containsExactly(new Tie("1.50", LocalDate.of(2020, 1, 1), Level.CITY, null));
    assertThat(table.rows()).isEqualTo(3);
  }

  @Test
  void what_is_no_list_is_no_table_and_one_that_is_too_long_is_refused_whole() {
    assertThat(faults(readJson("{\"rows\":[]}"))).containsExactly("null  not-a-list");
    assertThat(readJson("[{\n\"name\"").faults())
        .containsExactly(Fault.of("", "not-json").with("line", 2));
    assertThat(faults(readJson("[1]x"))).containsExactly("null  not-json");
    assertThat(faults(readJson("[0,0,0,0]"))).containsExactly("null  too-many-rows");
  }

  @Test
  void what_is_given_out_as_a_list_has_every_column_and_is_read_again_as_it_was() {
    Tie formula = new Tie("=1+1", LocalDate.of(2020, 1, 1), Level.CITY, null);
    byte[] list =
        new TableExport<Tie>()
            .column("name", Tie::name)
            .column("signed_on", Tie::signedOn)
            .column("level", Tie::level)
            .column("note", Tie::note)
            .json(List.of(formula));
    assertThat(new String(list, StandardCharsets.UTF_8))
        .isEqualTo(
            "[{\"name\":\"=1+1\",\"signed_on\":\"2020-01-01\",\"level\":\"CITY\",\"note\":null}]");
    assertThat(TIES.read(TableFile.json(list), 3).values()).containsExactly(formula);
    assertThat(new TableExport<Double>().column("n", n -> n).json(List.of(-1.5)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("[{\"n\":-1.5}]");
  }

  @Test
  void a_table_on_its_way_never_shows_in_a_log_what_is_in_it() {
    assertThat(TableFile.csv("张三".getBytes(StandardCharsets.UTF_8)))
        .hasToString("TableFile[CSV, 6 bytes]");
  }
}
