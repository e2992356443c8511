/**
 * The embedded document store: it speaks the MongoDB wire protocol on 127.0.0.1 and keeps its data
 * in one folder, so that one machine needs no database installed.
 *
 * <p>Invariants: no answer leaves before what it tells is on the disk; a checkpoint holds whole
 * commands only; an index entry and its document change together.
 */
@NullMarked
package org.waishi.local.store;

import org.jspecify.annotations.NullMarked;
