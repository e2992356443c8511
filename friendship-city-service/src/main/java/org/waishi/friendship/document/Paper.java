package org.waishi.friendship.document;

import java.util.List;

/**
 * A paper to print: what stands on it, from top to bottom. Texts may mix Chinese, Latin, Cyrillic,
 * Japanese and Korean; what no font can show is printed as □, see {@link PaperPrinter#canPrint}
 * where that must not be.
 *
 * @param title stands at the head, and in the file's description
 * @param language of the file's description, such as {@code zh} or {@code en}
 */
public record Paper(Form form, String title, String language, List<Block> blocks) {

  /** Keeps its own copy. */
  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** How a paper lies and is set. */
  public enum Form {
    /** Upright, with numbered pages: agreements, letters. */
    DOCUMENT,
    /** Lying, with a frame, set in the middle, on one page. */
    CERTIFICATE,
    /** Lying, with numbered pages: plans and other wide tables. */
    LIST
  }

  /** One thing on it. */
  public sealed interface Block {

    /** The title of an article. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** The same words in two languages, side by side. */
    record Columns(String left, String right) implements Block {}

    /** Labels with their values, one to a line. */
    record Facts(List<Fact> lines) implements Block {
      /** Keeps its own copy. */
      public Facts {
        lines = List.copyOf(lines);
      }
    }

    /**
     * A table whose head is repeated on each page.
     *
     * @param widths how the columns share the page, one for each
     */
    record Table(List<String> head, List<Integer> widths, List<List<String>> rows)
        implements Block {
      /** Keeps its own copies. */
      public Table {
        head = List.copyOf(head);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /** A code for cameras, with words under it. */
    record QrCode(String content, String caption) implements Block {}

    /** Where two sides sign; each text may have several lines. */
    record Signatures(String left, String right) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
  }

  /** A label with its value. */
  public record Fact(String label, String value) {}
}
