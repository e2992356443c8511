package org.waishi.friendship.search.spelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A name in pieces, each with everything that may be typed for it: a word, a character, or the
 * readings of one. It is found by what begins where a piece begins.
 *
 * @param way what the pieces are
 * @param pieces the choices for each, none of them empty
 */
public record Spelling(Way way, List<List<String>> pieces) {

  /** The longest beginning that is in the index; what is longer is looked for by so much of it. */
  static final int LONGEST = 10;

  private static final int WHOLE_AT_MOST = 16;
  private static final int KEYS_AT_MOST = 2_000;

  /** Keeps its own copies. */
  public Spelling {
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  /** The key of a beginning. */
  public static String beginning(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    boolean splits = Character.isHighSurrogate(word.charAt(LONGEST - 1));
    return word.substring(0, splits ? LONGEST - 1 : LONGEST);
  }

  /** The key of a whole name. */
  public static String whole(String name) {
    return "=" + name;
  }

  /** The keys under which the index has it. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    wholes(0, "", keys);
    IntStream.range(0, pieces.size()).forEach(from -> beginnings(from, "", keys));
    return keys;
  }

  /** How much of it a folded word meets, if anything. */
  public Optional<Part> met(String word) {
    if (meets(word, 0, true)) {
      return Optional.of(Part.WHOLE);
    }
    if (meets(word, 0, false)) {
      return Optional.of(Part.BEGINNING);
    }
    return IntStream.range(1, pieces.size()).anyMatch(from -> meets(word, from, false))
        ? Optional.of(Part.INSIDE)
        : Optional.empty();
  }

  private boolean meets(String word, int at, boolean whole) {
    if (word.isEmpty() || at == pieces.size()) {
      return word.isEmpty() && (!whole || at == pieces.size());
    }
    return pieces.get(at).stream()
        .anyMatch(
            piece ->
                word.startsWith(piece)
                    ? meets(word.substring(piece.length()), at + 1, whole)
                    : !whole && piece.startsWith(word));
  }

  private void wholes(int at, String begun, Set<String> keys) {
    if (at == pieces.size()) {
      keys.add(whole(begun));
    } else if (keys.size() < WHOLE_AT_MOST) {
      pieces.get(at).forEach(piece -> wholes(at + 1, begun + piece, keys));
    }
  }

  private void beginnings(int at, String begun, Set<String> keys) {
    if (at == pieces.size() || begun.length() >= LONGEST || keys.size() > KEYS_AT_MOST) {
      return;
    }
    for (String piece : pieces.get(at)) {
      String longer = begun + piece;
      IntStream.rangeClosed(begun.length() + 1, Math.min(longer.length(), LONGEST))
          .filter(end -> !Character.isHighSurrogate(longer.charAt(end - 1)))
          .forEach(end -> keys.add(longer.substring(0, end)));
      beginnings(at + 1, longer, keys);
    }
  }
}
