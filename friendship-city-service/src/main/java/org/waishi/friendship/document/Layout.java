package org.waishi.friendship.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Turns what stands on a paper into what the library sets. */
final class Layout {

  private final PaperFont font;
  private final Look look;

  Layout(PaperFont font, Look look) {
    this.font = font;
    this.look = look;
  }

  Element title(String title) {
    Paragraph line = paragraph(font.bold(title, look.title()), Element.ALIGN_CENTER);
    line.setSpacingAfter(look.title());
    return line;
  }

  List<Element> of(Paper.Block block) {
    return switch (block) {
      case Paper.Block.Heading(var text) -> List.of(heading(text));
      case Paper.Block.Text(var text) -> List.of(text(text));
      case Paper.Block.Columns(var left, var right) -> List.of(columns(left, right));
      case Paper.Block.Facts(var lines) -> List.of(facts(lines));
      case Paper.Block.Table table -> List.of(table(table));
      case Paper.Block.QrCode(var content, var caption) -> code(content, caption);
      case Paper.Block.Signatures(var left, var right) -> List.of(signatures(left, right));
      case Paper.Block.NewPage() -> List.of(Chunk.NEXTPAGE);
    };
  }

  private Element heading(String text) {
    int align = look.align() == Element.ALIGN_CENTER ? look.align() : Element.ALIGN_LEFT;
    Paragraph line = paragraph(font.bold(text, look.text() + 1.5f), align);
    line.setSpacingBefore(look.text());
    line.setSpacingAfter(look.text() * 0.3f);
    return line;
  }

  private Element text(String text) {
    Paragraph line = paragraph(font.plain(text, look.text()), look.align());
    line.setSpacingAfter(look.text() * 0.5f);
    return line;
  }

  private Element columns(String left, String right) {
    PdfPTable both = grid(1, 1);
    both.addCell(plain(left));
    both.addCell(plain(right));
    return both;
  }

  private Element facts(List<Paper.Fact> lines) {
    PdfPTable all = grid(1, 3);
    lines.forEach(
        fact -> {
          all.addCell(plain(fact.label()));
          all.addCell(plain(fact.value()));
        });
    return all;
  }

  private Element table(Paper.Block.Table table) {
    float[] widths = new float[table.widths().size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = table.widths().get(column);
    }
    PdfPTable all = grid(widths);
    all.setHeaderRows(1);
    table.head().forEach(word -> all.addCell(lined(font.bold(word, look.text()))));
    table
        .rows()
        .forEach(row -> row.forEach(word -> all.addCell(lined(font.plain(word, look.text())))));
    return all;
  }

  private List<Element> code(String content, String caption) {
    Image image = QrImage.of(content);
    image.scaleAbsolute(look.code(), look.code());
    image.setAlignment(Element.ALIGN_CENTER);
    image.setSpacingBefore(look.text());
    List<Element> both = new ArrayList<>(List.of(image));
    both.add(paragraph(font.plain(caption, 9), Element.ALIGN_CENTER));
    return both;
  }

  private Element signatures(String left, String right) {
    PdfPTable both = grid(1, 1);
    both.setSpacingBefore(look.text() * 3);
    both.setKeepTogether(true);
    both.addCell(plain(left));
    both.addCell(plain(right));
    return both;
  }

  private PdfPTable grid(float... widths) {
    PdfPTable grid = new PdfPTable(widths);
    grid.setWidthPercentage(100);
    grid.setSpacingBefore(look.text() * 0.5f);
    grid.setSpacingAfter(look.text() * 0.5f);
    return grid;
  }

  private PdfPCell plain(String words) {
    PdfPCell cell = lined(font.plain(words, look.text()));
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  private static PdfPCell lined(Phrase words) {
    PdfPCell cell = new PdfPCell(words);
    cell.setPadding(4);
    cell.setUseAscender(true);
    cell.setUseDescender(true);
    cell.setLeading(0, 1.4f);
    return cell;
  }

  private static Paragraph paragraph(Phrase words, int align) {
    Paragraph paragraph = new Paragraph(words);
    paragraph.setLeading(words.getLeading());
    paragraph.setAlignment(align);
    return paragraph;
  }
}
