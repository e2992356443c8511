/**
 * Time, in two places where it is shared: which day it is in the office, and waiting, with how long
 * between tries and how a helper thread is brought to an end.
 *
 * <p>Nothing here looks at the wall clock; services take the time from an {@code InstantSource}.
 */
@NullMarked
package org.waishi.platform.time;

import org.jspecify.annotations.NullMarked;
