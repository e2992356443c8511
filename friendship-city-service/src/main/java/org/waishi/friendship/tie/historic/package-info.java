/**
 * Ties from before this register, as tables brought them in.
 *
 * <p>They passed no review here, so each is marked until a reviewer who did not send the table
 * confirms it. They count at once, because the published totals do not wait for the marks.
 */
@NullMarked
package org.waishi.friendship.tie.historic;

import org.jspecify.annotations.NullMarked;
