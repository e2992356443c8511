/**
 * Engagements on a calendar: a month to look at, and a feed (RFC 5545) that other calendars
 * subscribe to.
 *
 * <p>Whole days stand as days; hours stand in the office's zone, which the feed describes. An entry
 * keeps its UID for ever and its SEQUENCE grows with every fact; a cancelled one stays, as
 * cancelled.
 */
@NullMarked
package org.waishi.event.calendar;

import org.jspecify.annotations.NullMarked;
