/**
 * Partner institutions (机构结对): which institution of ours is paired with which of theirs.
 *
 * <p>A pair hangs on a tie that has not ended, and is of a kind that some network counts. The same
 * two institutions are paired once at a time under one kind. A pair that ended is closed, never
 * deleted; one that was entered wrongly is closed too, and entered anew.
 */
@NullMarked
package org.waishi.friendship.network.link;

import org.jspecify.annotations.NullMarked;
