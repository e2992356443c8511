/**
 * What engagements and gatherings do when the other services speak.
 *
 * <p>An anniversary proposes at most one engagement, however often it is said. A warning is kept
 * first and shown afterwards, so that a crash between the two is mended when it is heard again, or
 * at the next start.
 */
@NullMarked
package org.waishi.event.hearing;

import org.jspecify.annotations.NullMarked;
