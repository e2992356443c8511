/**
 * Which tie next: candidate cities, ranked by criteria whose weights are dated data.
 *
 * <p>A candidate has no tie that could become or be an active one, and lies in a country with which
 * there are diplomatic relations on the day: others are never suggested. Every point is printed
 * with its line in both languages. Relations that were downgraded, and an alert not to go, count
 * against all cities of the country and are printed like the rest. Same input, same order; more of
 * a gain never lowers a candidate, and more of a warning never raises it.
 */
@NullMarked
package org.waishi.friendship.suggestion;

import org.jspecify.annotations.NullMarked;
