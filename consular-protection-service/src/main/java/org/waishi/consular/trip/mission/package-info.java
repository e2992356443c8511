/**
 * What a unit wants to travel for (出访任务): by which entry of its plan, on whose invitation, where
 * and for how long.
 *
 * <p>Every fault of it is told at once. Nothing in it is about a person, so it stands in facts.
 */
@NullMarked
package org.waishi.consular.trip.mission;

import org.jspecify.annotations.NullMarked;
