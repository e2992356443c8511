/**
 * Days of which sometimes only the year or the month is known.
 *
 * <p>Values without a clock; a date never pretends to be more exact than its source.
 */
@NullMarked
package org.waishi.friendship.date;

import org.jspecify.annotations.NullMarked;
