/**
 * What becomes of a friend's data in the end: kept by order of the law, or erased with all papers.
 *
 * <p>Erasing is one decision on the friend; papers follow it. What a crash leaves of them, the run
 * of the day takes.
 */
@NullMarked
package org.waishi.friendship.friend.custody;

import org.jspecify.annotations.NullMarked;
