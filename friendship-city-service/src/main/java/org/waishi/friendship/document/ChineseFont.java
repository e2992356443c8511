package org.waishi.friendship.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** The one font of all papers: WenQuanYi Zhen Hei (文泉驿正黑), with which nearly all can be written. */
final class ChineseFont {

  private static final String FILE = "/fonts/WenQuanZhengHei.ttf";
  private static final String NO_SUCH_SIGN = "□";
  private static final ChineseLines LINES = new ChineseLines();

  private final BaseFont base;

  private ChineseFont(BaseFont base) {
    this.base = base;
  }

  /** Reads it from the class path, which takes a moment. */
  static ChineseFont load() {
    try (InputStream file = ChineseFont.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new ChineseFont(
          BaseFont.createFont(
              FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Words of a size, in points. */
  Phrase plain(String words, float size) {
    return set(words, new Font(base, size));
  }

  /** Words that stand out. */
  Phrase bold(String words, float size) {
    return set(words, new Font(base, size, Font.BOLD));
  }

  private Phrase set(String words, Font font) {
    Chunk chunk = new Chunk(printable(words), font);
    chunk.setSplitCharacter(LINES);
    Phrase phrase = new Phrase(font.getSize() * 1.6f);
    phrase.add(chunk);
    return phrase;
  }

  private String printable(String words) {
    return words
        .codePoints()
        .mapToObj(sign -> hasSign(sign) ? Character.toString(sign) : NO_SUCH_SIGN)
        .collect(Collectors.joining());
  }

  private boolean hasSign(int sign) {
    return sign == '\n' || base.charExists(sign);
  }
}
