/**
 * What other services say that makes or changes an exchange: engagements and official trips.
 *
 * <p>Records here are tolerant: they name only what is needed, and take what may be missing. What
 * is heard twice or too late changes nothing; a fact about no tie in particular waits for an
 * officer to say with which.
 */
@NullMarked
package org.waishi.friendship.exchange.hearing;

import org.jspecify.annotations.NullMarked;
