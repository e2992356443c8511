package org.waishi.friendship.document;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * Prints papers as PDF.
 *
 * <p>One at a time, since the library shares the font's file between documents; a page takes some
 * milliseconds. The font is read when the first paper is printed. Two prints of one paper look the
 * same, but their bytes differ: the library names each file anew. Keep the bytes where a hash
 * matters.
 */
@Component
public class PaperPrinter {

  private @Nullable PaperFont font;

  /** The paper as a PDF file. */
  public synchronized byte[] print(Paper paper) {
    Look look = Look.of(paper.form());
    float margin = look.margin();
    Document page = new Document(look.page(), margin, margin, margin, margin);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfWriter writer = PdfWriter.getInstance(page, file);
    writer.setPageEvent(new PageEnds(paper.form(), font()));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.language()));
    page.addTitle(paper.title());
    page.open();
    set(paper, new Layout(font(), look), page);
    page.close();
    return file.toByteArray();
  }

  /** Whether all of these words can be printed, with no □ among them. */
  public synchronized boolean canPrint(String words) {
    return font().shows(words);
  }

  private static void set(Paper paper, Layout layout, Document page) {
    page.add(layout.title(paper.title()));
    paper.blocks().stream().flatMap(block -> layout.of(block).stream()).forEach(page::add);
  }

  private PaperFont font() {
    if (font == null) {
      font = PaperFont.load();
    }
    return font;
  }
}
