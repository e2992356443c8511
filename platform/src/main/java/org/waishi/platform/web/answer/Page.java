package org.waishi.platform.web.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.Slice;

/**
 * One page of a list as it is answered.
 *
 * @param items in the list's order
 * @param next value for {@code after} to get the next page; absent on the last
 */
public record Page<V>(List<V> items, @Nullable String next) {

  static <V> Page<V> of(Slice<V> slice) {
    Cursor next = slice.next();
    return new Page<>(slice.items(), next == null ? null : next.encode());
  }
}
