package org.waishi.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the list's order
 * @param next where the next page begins; null when this is the last
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

  /** Keeps its own copy. */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of up to {@code limit + 1} items: the one too many only proves that there is
   * more.
   */
  public static <T> Slice<T> of(List<T> found, int limit, Function<? super T, Cursor> place) {
    if (found.size() <= limit) {
      return new Slice<>(found, null);
    }
    return new Slice<>(found.subList(0, limit), place.apply(found.get(limit - 1)));
  }

  /** The same page with each item seen another way. */
  public <U> Slice<U> map(Function<? super T, ? extends U> view) {
    return new Slice<>(items.stream().<U>map(view).toList(), next);
  }
}
