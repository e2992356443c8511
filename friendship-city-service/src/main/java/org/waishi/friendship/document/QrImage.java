package org.waishi.friendship.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;

/** A code for cameras as an image, one grey byte to a module. */
final class QrImage {

  private static final byte WHITE = (byte) 0xFF;
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.MARGIN,
          4);

  private QrImage() {}

  /** The code of a text. */
  static Image of(String content) {
    try {
      BitMatrix code = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      return Image.getInstance(code.getWidth(), code.getHeight(), 1, 8, grey(code));
    } catch (WriterException | BadElementException impossible) {
      throw new IllegalArgumentException("QR code: cannot be made", impossible);
    }
  }

  private static byte[] grey(BitMatrix code) {
    byte[] dots = new byte[code.getWidth() * code.getHeight()];
    for (int dot = 0; dot < dots.length; dot++) {
      boolean black = code.get(dot % code.getWidth(), dot / code.getWidth());
      dots[dot] = black ? 0 : WHITE;
    }
    return dots;
  }
}
