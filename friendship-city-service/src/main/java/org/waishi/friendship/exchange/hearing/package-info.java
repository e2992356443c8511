/**
 * What other services say that makes or changes an exchange: engagements and official trips.
 *
 * <p>Records here are tolerant: they name only what is needed, and take what may be missing. What
 * is heard twice or too late changes nothing; a fact about no tie in particular waits for an
 * officer to say with which. A concluded engagement brings the days on which it was held, how many
 * took part and what came of it, unless the office noted results of its own.
 *
 * <p>Both are heard as their services approved them in {@code docs/events}.
 */
@NullMarked
package org.waishi.friendship.exchange.hearing;

import org.jspecify.annotations.NullMarked;
