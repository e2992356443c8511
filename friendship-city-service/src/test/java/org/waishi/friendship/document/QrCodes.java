package org.waishi.friendship.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Reads the codes of a PDF from the dots of its images. */
public final class QrCodes {

  private static final int DOTS = 4;

  /** Nothing is slanted, so nothing is guessed of where the code is. */
  private static final Map<DecodeHintType, Object> NOTHING_ELSE_TO_SEE =
      Map.of(DecodeHintType.PURE_BARCODE, Boolean.TRUE);

  private QrCodes() {}

  /** What each code says. */
  public static List<String> read(PdfReader file) throws Exception {
    List<String> all = new ArrayList<>();
    for (int n = 1; n < file.getXrefSize(); n++) {
      if (file.getPdfObject(n) instanceof PRStream stream
          && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE))) {
        all.add(decoded(stream));
      }
    }
    return all;
  }

  private static String decoded(PRStream image) throws Exception {
    int width = image.getAsNumber(PdfName.WIDTH).intValue();
    int height = image.getAsNumber(PdfName.HEIGHT).intValue();
    byte[] dots = larger(PdfReader.getStreamBytes(image), width, height);
    var seen =
        new PlanarYUVLuminanceSource(
            dots, width * DOTS, height * DOTS, 0, 0, width * DOTS, height * DOTS, false);
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(seen)), NOTHING_ELSE_TO_SEE)
        .getText();
  }

  private static byte[] larger(byte[] dots, int width, int height) {
    byte[] large = new byte[dots.length * DOTS * DOTS];
    for (int y = 0; y < height * DOTS; y++) {
      for (int x = 0; x < width * DOTS; x++) {
        large[y * width * DOTS + x] = dots[y / DOTS * width + x / DOTS];
      }
    }
    return large;
  }
}
