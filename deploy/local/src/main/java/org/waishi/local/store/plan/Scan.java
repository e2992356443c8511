package org.waishi.local.store.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;
import org.waishi.local.store.index.StoreIndex;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.key.Range;

/**
 * Walks a plan's ranges and gives the keys of the documents found. It fetches a few entries at a
 * time and finds its place again by key, so it may be left and resumed while the index changes.
 */
public final class Scan implements Iterator<Key> {

  private static final int FIRST_FETCH = 16;
  private static final int LARGEST_FETCH = 512;

  private final StoreIndex index;
  private final boolean backward;
  private final Deque<Range> ranges;
  private final Deque<Key> fetched = new ArrayDeque<>();
  private @Nullable Key last;
  private int fetch = FIRST_FETCH;

  public Scan(Plan plan) {
    this.index = plan.index();
    this.backward = plan.isBackward();
    List<Range> walked = backward ? plan.ranges().reversed() : plan.ranges();
    this.ranges = new ArrayDeque<>(walked);
  }

  @Override
  public boolean hasNext() {
    while (fetched.isEmpty() && !ranges.isEmpty()) {
      fetchFrom(ranges.element());
    }
    return !fetched.isEmpty();
  }

  @Override
  public Key next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return fetched.remove();
  }

  private void fetchFrom(Range range) {
    Cursor<byte[], byte[]> cursor = index.entries().cursor(start(range), null, backward);
    int left = fetch;
    while (left > 0 && cursor.hasNext()) {
      var key = new Key(cursor.next());
      if (isPast(range, key)) {
        break;
      }
      left -= take(range, key, cursor.getValue());
    }
    fetch = Math.min(2 * fetch, LARGEST_FETCH);
    if (left > 0) {
      ranges.remove();
      last = null;
    }
  }

  private byte @Nullable [] start(Range range) {
    Key resumed = last;
    if (backward) {
      Key start = resumed == null ? range.until() : resumed;
      return start == null ? null : start.bytes();
    }
    return resumed == null ? range.from().bytes() : resumed.successor().bytes();
  }

  private boolean isPast(Range range, Key key) {
    return backward ? range.startsAfter(key) : range.endsBefore(key);
  }

  /** Walking backward, the cursor begins at the first key that no longer belongs. */
  private int take(Range range, Key key, byte[] value) {
    if (backward && (range.endsBefore(key) || key.equals(last))) {
      return 0;
    }
    last = key;
    fetched.add(index.target(key.bytes(), value));
    return 1;
  }
}
