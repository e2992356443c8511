/**
 * What happened to one aggregate, told from the journal.
 *
 * <p>Read only; the oldest fact comes first.
 */
@NullMarked
package org.waishi.friendship.history;

import org.jspecify.annotations.NullMarked;
