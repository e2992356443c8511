/**
 * Engagements at the door: what callers say and what they are shown.
 *
 * <p>Nothing is decided here. Whoever proposes, reviews and approves is told apart by role, and by
 * person in the engagement itself.
 */
@NullMarked
package org.waishi.event.engagement.desk;

import org.jspecify.annotations.NullMarked;
