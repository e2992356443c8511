/**
 * The redo log: each change on the disk before anybody is told of it.
 *
 * <p>Records reach the disk in the order in which they were appended. Only the last record of the
 * last segment may be unfinished after a crash; it is cut, because nobody was told of it.
 */
@NullMarked
package org.waishi.local.store.log;

import org.jspecify.annotations.NullMarked;
