package org.waishi.friendship.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.waishi.friendship.document.Paper.Block;
import org.waishi.friendship.document.Paper.Fact;
import org.waishi.friendship.document.Paper.Form;

class PaperPrinterTest {

  private static final PaperPrinter PRINTER = new PaperPrinter();

  private static PdfReader printed(Paper paper) throws IOException {
    byte[] file = PRINTER.print(paper);
    String wish = System.getProperty("waishi.pdf.folder");
    if (wish != null) {
      Files.write(Path.of(wish, paper.form() + "-" + paper.language() + ".pdf"), file);
    }
    return new PdfReader(file);
  }

  private static String text(PdfReader file, int page) throws IOException {
    return new PdfTextExtractor(file).getTextFromPage(page);
  }

  private static Paper document() {
    return new Paper(
        Form.DOCUMENT,
        "建立友好城市关系意向书",
        "zh",
        List.of(
            new Block.Text("中华人民共和国青岛市与德意志联邦共和国曼海姆市，本着平等互利的原则，经友好协商（二〇二六年十一月），就建立友好城市关系达成如下意向。"),
            new Block.Heading("第一条"),
            new Block.Columns(
                "双方在经贸、港口、文化等领域开展交流。", "The two sides will exchange in trade, ports and culture."),
            new Block.Facts(List.of(new Fact("城市 City", "Düsseldorf · Владивосток · 下関市 · 대구"))),
            new Block.Signatures("青岛市\n代表 ____________", "Mannheim\nfor the city ____________")));
  }

  @Test
  void chinese_and_other_scripts_can_be_read_back_from_the_file() throws IOException {
    String page = text(printed(document()), 1);
    assertThat(page).contains("建立友好城市关系意向书", "Düsseldorf · Владивосток · 下関市 · 대구", "for the city");
  }

  @Test
  void the_font_travels_with_the_file_and_only_the_signs_that_are_used() throws IOException {
    PdfReader file = printed(document());
    List<Integer> fonts =
        IntStream.range(1, file.getXrefSize())
            .filter(
                n ->
                    file.getPdfObject(n) instanceof org.openpdf.text.pdf.PdfDictionary d
                        && d.contains(PdfName.FONTFILE2))
            .boxed()
            .toList();
    assertThat(fonts).isNotEmpty();
    assertThat(PRINTER.print(document()).length).isBetween(10_000, 200_000);
  }

  @Test
  void a_sign_that_no_font_has_is_a_box_and_no_gap() throws IOException {
    Paper paper = new Paper(Form.DOCUMENT, "x", "en", List.of(new Block.Text("a\uE123b")));
    assertThat(text(printed(paper), 1)).contains("a□b");
  }

  @Test
  void names_from_abroad_are_printed_letter_by_letter() throws IOException {
    String names =
        "Nguyễn Thị Hồng · Đặng Văn Lộc · Łukasz Źrebiec · Şükrü Yıldız Ağaoğlu · Jiří Dvořák ·"
            + " Zoë Ōtani · Đorđe Šimić · Ștefan Țepeș · Иван Щукин";
    Paper paper = new Paper(Form.CERTIFICATE, "x", "en", List.of(new Block.Heading(names)));
    String page = text(printed(paper), 1).replaceAll("\\s+", " ");
    assertThat(PRINTER.canPrint(names)).isTrue();
    assertThat(page).contains(names.split(" · ")).doesNotContain("□");
  }

  @Test
  void letters_in_pieces_are_printed_as_one() throws IOException {
    String pieces = java.text.Normalizer.normalize("Nguyễn", java.text.Normalizer.Form.NFD);
    Paper paper = new Paper(Form.DOCUMENT, "x", "en", List.of(new Block.Text(pieces)));
    assertThat(PRINTER.canPrint(pieces)).isTrue();
    assertThat(text(printed(paper), 1)).contains("Nguyễn");
  }

  @Test
  void what_would_be_a_box_or_stand_in_the_wrong_order_is_known_before() {
    assertThat(List.of("محمد", "สมชาย", "𠮷田", "דוד", "x̌")).noneMatch(PRINTER::canPrint);
    assertThat(List.of("穆玛丽（Maria）", "김철수", "下関")).allMatch(PRINTER::canPrint);
  }

  @Test
  void a_long_table_repeats_its_head_on_each_numbered_page() throws IOException {
    List<List<String>> rows = Collections.nCopies(80, List.of("2026-11-23", "周年纪念", "Mannheim"));
    Paper paper =
        new Paper(
            Form.LIST,
            "年度计划",
            "zh",
            List.of(new Block.Table(List.of("日期", "事项", "城市"), List.of(1, 3, 2), rows)));
    PdfReader file = printed(paper);
    assertThat(file.getNumberOfPages()).isGreaterThan(2);
    assertThat(text(file, 2)).contains("事项", "— 2 —");
  }

  @Test
  void a_camera_reads_the_code_on_a_certificate() throws Exception {
    String address = "https://wb.qingdao.example/verify?number=QD-HC-2026-0007&lang=中文";
    Paper paper =
        new Paper(
            Form.CERTIFICATE,
            "荣誉市民证书",
            "zh",
            List.of(
                new Block.Heading("Maria Musterfrau"),
                new Block.Text("授予 Maria Musterfrau 青岛市荣誉市民称号。".repeat(3)),
                new Block.Text("青岛市人民政府"),
                new Block.Text("2026年6月1日"),
                new Block.QrCode(address, "扫码查验 QD-HC-2026-0007")));
    PdfReader file = printed(paper);
    assertThat(file.getNumberOfPages()).isEqualTo(1);
    assertThat(text(file, 1)).contains("扫码查验");
    assertThat(QrCodes.read(file)).containsExactly(address);
  }

  @Test
  void a_new_page_begins_where_it_is_asked_for() throws IOException {
    Paper paper =
        new Paper(
            Form.DOCUMENT,
            "x",
            "en",
            List.of(new Block.Text("one"), new Block.NewPage(), new Block.Text("two")));
    assertThat(printed(paper).getNumberOfPages()).isEqualTo(2);
  }

  @Test
  void papers_printed_at_once_do_not_mix() {
    List<Integer> pages =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(n -> PRINTER.print(document()))
            .map(
                file -> {
                  try {
                    PdfReader read = new PdfReader(file);
                    assertThat(text(read, 1)).contains("曼海姆市");
                    return read.getNumberOfPages();
                  } catch (IOException broken) {
                    throw new java.io.UncheckedIOException(broken);
                  }
                })
            .toList();
    assertThat(pages).hasSize(24).containsOnly(1);
  }
}
