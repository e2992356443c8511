package org.waishi.platform.store;

/** An aggregate's document, taken apart. */
record Loaded<S>(Stored<S> stored, Ledger ledger) {}
