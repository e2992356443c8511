package org.waishi.friendship.document;

import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/**
 * How a form of paper looks; sizes and distances in points.
 *
 * @param text the size of running text
 * @param align of running text, as OpenPDF counts
 */
record Look(Rectangle page, float margin, float title, float text, int align, float code) {

  static Look of(Paper.Form form) {
    return switch (form) {
      case DOCUMENT -> new Look(PageSize.A4, 64, 20, 11.5f, Element.ALIGN_JUSTIFIED, 90);
      case CERTIFICATE -> new Look(PageSize.A4.rotate(), 60, 38, 18, Element.ALIGN_CENTER, 104);
      case LIST -> new Look(PageSize.A4.rotate(), 40, 16, 9.5f, Element.ALIGN_LEFT, 80);
    };
  }
}
