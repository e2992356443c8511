package org.waishi.friendship.document;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What each page gets besides its content: a frame or a number. */
final class PageEnds extends PdfPageEventHelper {

  private final Paper.Form form;
  private final PaperFont font;

  PageEnds(Paper.Form form, PaperFont font) {
    this.form = form;
    this.font = font;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document page) {
    if (form == Paper.Form.CERTIFICATE) {
      frame(writer.getDirectContent(), page, 24, 2.5f);
      frame(writer.getDirectContent(), page, 30, 0.7f);
    } else {
      number(writer, page);
    }
  }

  private static void frame(PdfContentByte canvas, Document page, float distance, float line) {
    canvas.setLineWidth(line);
    canvas.setRGBColorStroke(168, 32, 26);
    canvas.rectangle(
        distance,
        distance,
        page.getPageSize().getWidth() - 2 * distance,
        page.getPageSize().getHeight() - 2 * distance);
    canvas.stroke();
  }

  private void number(PdfWriter writer, Document page) {
    ColumnText.showTextAligned(
        writer.getDirectContent(),
        Element.ALIGN_CENTER,
        font.plain("— " + writer.getPageNumber() + " —", 9),
        page.getPageSize().getWidth() / 2,
        28,
        0);
  }
}
