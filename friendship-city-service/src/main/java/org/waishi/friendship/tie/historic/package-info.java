/**
 * Ties from before this register, as tables brought them in.
 *
 * <p>They count at once, because the published totals do not wait for the marks.
 */
@NullMarked
package org.waishi.friendship.tie.historic;

import org.jspecify.annotations.NullMarked;
