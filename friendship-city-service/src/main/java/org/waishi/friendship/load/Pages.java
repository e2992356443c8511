package org.waishi.friendship.load;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** Walks a whole list, a page at a time. */
final class Pages {

  private Pages() {}

  static <T> void each(Function<PageRequest, Slice<T>> list, Consumer<T> seen) {
    @Nullable Cursor after = null;
    do {
      Slice<T> page = list.apply(new PageRequest(PageRequest.MOST, after));
      page.items().forEach(seen);
      after = page.next();
    } while (after != null);
  }
}
