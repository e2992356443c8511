/**
 * Anniversaries (周年) of relations, ties and agreements: tens, fives and ordinary years.
 *
 * <p>The id follows from subject and year, so a run may be repeated; one is said to be due once.
 * Lead times are dated data.
 */
@NullMarked
package org.waishi.friendship.anniversary;

import org.jspecify.annotations.NullMarked;
