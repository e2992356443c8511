package org.waishi.platform.access;

import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** Who looked at what. Entries are only ever added. */
public interface AccessJournal {

  /** Returns when the entry will outlast any crash; throws when that cannot be had. */
  void record(AccessEntry entry);

  /** Entries from the newest, of one person or about one record where these are given. */
  Slice<AccessEntry> find(@Nullable String who, @Nullable String recordId, PageRequest page);
}
