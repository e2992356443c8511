package org.waishi.platform.store;

import org.waishi.platform.command.Stored;

/** An aggregate's document, taken apart. */
record Loaded<S>(Stored<S> stored, Ledger ledger) {}
