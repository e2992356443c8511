/**
 * Moves what the redo log holds into the data file, while commands go on.
 *
 * <p>A checkpoint holds whole commands: documents and index entries together. The log behind it is
 * dropped only when the data file is on the disk.
 */
@NullMarked
package org.waishi.local.store.checkpoint;

import org.jspecify.annotations.NullMarked;
