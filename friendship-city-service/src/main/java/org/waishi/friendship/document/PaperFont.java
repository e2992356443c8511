package org.waishi.friendship.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of all papers. WenQuanYi Zhen Hei (文泉驿正黑) has nearly all; what it lacks of Latin and
 * its kin, such as Vietnamese, Polish and Turkish letters, is set in Liberation Sans, which comes
 * with the library.
 */
final class PaperFont {

  private static final List<String> FILES =
      List.of("/fonts/WenQuanZhengHei.ttf", "/font-fallback/LiberationSans-Regular.ttf");
  private static final String NO_SUCH_SIGN = "□";
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{M}'’-]+|(?s:.)");
  private static final ChineseLines LINES = new ChineseLines();

  private final List<BaseFont> bases;

  private PaperFont(List<BaseFont> bases) {
    this.bases = bases;
  }

  /** Reads them from the class path, which takes a moment. */
  static PaperFont load() {
    return new PaperFont(FILES.stream().map(PaperFont::read).toList());
  }

  /** Words of a size, in points. */
  Phrase plain(String words, float size) {
    return set(words, size, Font.NORMAL);
  }

  /** Words that stand out. */
  Phrase bold(String words, float size) {
    return set(words, size, Font.BOLD);
  }

  /** Whether all of these words can be shown as they are written. */
  boolean shows(String words) {
    return composed(words).codePoints().allMatch(sign -> base(sign).isPresent() && !mark(sign));
  }

  private Phrase set(String words, float size, int style) {
    Phrase phrase = new Phrase(size * 1.6f);
    StringBuilder run = new StringBuilder();
    BaseFont now = bases.getFirst();
    for (Piece one : pieces(composed(words))) {
      if (!one.font.equals(now)) {
        add(phrase, run, new Font(now, size, style));
        now = one.font;
      }
      run.append(one.text);
    }
    add(phrase, run, new Font(now, size, style));
    return phrase;
  }

  /** A piece of text with the font that has it. */
  private record Piece(BaseFont font, String text) {}

  /** A word is set in one font, if one has all of it. */
  private List<Piece> pieces(String words) {
    return WORD.matcher(words)
        .results()
        .map(MatchResult::group)
        .flatMap(
            word ->
                bases.stream()
                    .filter(one -> word.codePoints().allMatch(sign -> has(one, sign)))
                    .map(one -> Stream.of(new Piece(one, word)))
                    .findFirst()
                    .orElseGet(() -> word.codePoints().mapToObj(this::piece)))
        .toList();
  }

  private Piece piece(int sign) {
    return base(sign)
        .map(one -> new Piece(one, Character.toString(sign)))
        .orElseGet(() -> new Piece(bases.getFirst(), NO_SUCH_SIGN));
  }

  /** Adds a run of one font, if there is any, and begins the next. */
  private static void add(Phrase phrase, StringBuilder run, Font font) {
    if (!run.isEmpty()) {
      Chunk chunk = new Chunk(run.toString(), font);
      chunk.setSplitCharacter(LINES);
      phrase.add(chunk);
      run.setLength(0);
    }
  }

  private Optional<BaseFont> base(int sign) {
    return bases.stream().filter(one -> has(one, sign)).findFirst();
  }

  private static boolean has(BaseFont one, int sign) {
    return sign == '\n' || (!leftwards(sign) && one.charExists(sign));
  }

  /** What is written from right to left would be set in the wrong order. */
  private static boolean leftwards(int sign) {
    byte way = Character.getDirectionality(sign);
    return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** A mark that belongs over or under a letter would be set beside it. */
  private static boolean mark(int sign) {
    return Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private static BaseFont read(String name) {
    try (InputStream file = PaperFont.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return BaseFont.createFont(
          name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
