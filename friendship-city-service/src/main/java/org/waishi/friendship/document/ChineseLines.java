package org.waishi.friendship.document;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** Where a line may end: no Chinese line begins with a stop or ends with an opening bracket. */
final class ChineseLines implements SplitCharacter {

  private static final String NEVER_FIRST = "，。、；：！？）》」』】〕”’％…";
  private static final String NEVER_LAST = "（《「『【〔“‘";

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    boolean tied =
        NEVER_LAST.indexOf(text[current]) >= 0
            || (current + 1 < end && NEVER_FIRST.indexOf(text[current + 1]) >= 0);
    return !tied
        && DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, text, chunks);
  }
}
