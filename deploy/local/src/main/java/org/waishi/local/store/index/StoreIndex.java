package org.waishi.local.store.index;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.waishi.local.store.key.Key;
import org.waishi.local.store.key.Range;
import org.waishi.local.store.plan.Planner;

/** Keys in order, each of which leads to a document: what a query can be planned on. */
public abstract sealed class StoreIndex extends Index<Key> permits PrimaryIndex, EntryIndex {

  StoreIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  public abstract MVMap<byte[], byte[]> entries();

  /** The document to which an entry leads. */
  public abstract Key target(byte[] key, byte[] value);

  /** Whether some document has several entries here. */
  public abstract boolean isMultikey();

  public boolean leavesOutMissing() {
    return isSparse();
  }

  /** Number of entries in a range, without walking them. */
  public long count(Range range) {
    long until = range.until() == null ? entries().sizeAsLong() : rank(range.until());
    return Math.max(0, until - rank(range.from()));
  }

  private long rank(Key key) {
    if (entries().isEmpty()) {
      return 0;
    }
    long rank = entries().getKeyIndex(key.bytes());
    return rank < 0 ? -rank - 1 : rank;
  }

  @Override
  public long getCount() {
    return entries().sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  /** Queries are planned by {@link Planner}, which needs more than one filter at a time. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException("planned elsewhere");
  }

  @Override
  public void drop() {}
}
