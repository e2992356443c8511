/**
 * Which cities have an active tie on a day.
 *
 * <p>Today follows from the ties as they stand; an earlier day from what happened to each: a tie
 * counts from its signing until it rested, was suspended or ended, and again from its revival.
 */
@NullMarked
package org.waishi.friendship.network.tied;

import org.jspecify.annotations.NullMarked;
