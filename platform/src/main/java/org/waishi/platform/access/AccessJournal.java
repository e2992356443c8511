package org.waishi.platform.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** Who looked at what. Entries are only ever added. */
public interface AccessJournal {

  /** Returns when the entry will outlast any crash; throws when that cannot be had. */
  void record(AccessEntry entry);

  /** Entries from the newest, of one person or about one record where these are given. */
  Slice<AccessEntry> find(@Nullable String who, @Nullable String recordId, PageRequest page);

  /** All of these. */
  default List<AccessEntry> all(@Nullable String who, @Nullable String recordId) {
    List<AccessEntry> all = new ArrayList<>();
    Cursor after = null;
    do {
      Slice<AccessEntry> some = find(who, recordId, new PageRequest(PageRequest.MOST, after));
      all.addAll(some.items());
      after = some.next();
    } while (after != null);
    return all;
  }
}
