package org.waishi.platform.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waishi.platform.page.Cursor;
import org.waishi.platform.page.PageRequest;
import org.waishi.platform.page.Slice;

/** An access journal in memory, which can be told to fail. */
final class KeptAccesses implements AccessJournal {

  private final List<AccessEntry> entries = new ArrayList<>();
  private boolean broken;

  void breakDown() {
    broken = true;
  }

  List<AccessEntry> entries() {
    return entries;
  }

  @Override
  public void record(AccessEntry entry) {
    if (broken) {
      throw new IllegalStateException("no store");
    }
    entries.add(entry);
  }

  @Override
  public Slice<AccessEntry> find(
      @Nullable String who, @Nullable String recordId, PageRequest page) {
    List<AccessEntry> found =
        entries.stream()
            .filter(entry -> who == null || who.equals(entry.who()))
            .filter(entry -> recordId == null || recordId.equals(entry.recordId()))
            .filter(entry -> page.after() == null || before(entry, page.after()))
            .sorted(Comparator.comparing(AccessEntry::id).reversed())
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(found, page.limit(), entry -> Cursor.after(entry.id()));
  }

  private static boolean before(AccessEntry entry, Cursor after) {
    return entry.id().compareTo(Objects.requireNonNull(after).id()) < 0;
  }
}
