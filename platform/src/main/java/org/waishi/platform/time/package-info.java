/**
 * Waiting, done in one place: how long between tries, and how a helper thread is brought to an end.
 *
 * <p>Nothing here looks at the wall clock; services take the time from an {@code InstantSource}.
 */
@NullMarked
package org.waishi.platform.time;

import org.jspecify.annotations.NullMarked;
