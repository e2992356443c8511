package org.waishi.local.store.index;

import org.h2.mvstore.MVMap;

/** What is known of an index besides its entries, kept beside them. */
public final class IndexFlags {

  private static final String BUILT = "#built";
  private static final String MULTIKEY = "#multikey";

  private final MVMap<String, String> flags;
  private final String index;
  private volatile boolean multikey;

  public IndexFlags(MVMap<String, String> flags, String index) {
    this.flags = flags;
    this.index = index;
    this.multikey = flags.containsKey(index + MULTIKEY);
  }

  boolean isBuilt() {
    return flags.containsKey(index + BUILT);
  }

  void built() {
    flags.put(index + BUILT, "");
  }

  boolean isMultikey() {
    return multikey;
  }

  void multikey() {
    if (!multikey) {
      flags.put(index + MULTIKEY, "");
      multikey = true;
    }
  }

  public void moveTo(IndexFlags other) {
    if (isBuilt()) {
      other.built();
    }
    if (isMultikey()) {
      other.multikey();
    }
    forget();
  }

  public void forget() {
    flags.remove(index + BUILT);
    flags.remove(index + MULTIKEY);
  }
}
