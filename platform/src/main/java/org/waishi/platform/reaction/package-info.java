/**
 * How a service hears others: every record ends as handled, ignored, duplicate, invalid or failed.
 *
 * <p>A record is read from bytes by our own code, so a bad one can only be invalid, never loop.
 * What cannot be handled because something is away waits and is tried again in order, without end.
 * An aggregate whose event breaks our own code is parked with everything that follows it, so that
 * the others go on; an operator lists, reads and replays dead letters.
 */
@NullMarked
package org.waishi.platform.reaction;

import org.jspecify.annotations.NullMarked;
