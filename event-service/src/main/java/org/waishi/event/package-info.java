/**
 * The event service: what the city holds with foreign guests.
 *
 * <p>It owns its engagements, hears of anniversaries, ties and alerts by events only, and tells the
 * others by events only.
 */
@NullMarked
package org.waishi.event;

import org.jspecify.annotations.NullMarked;
