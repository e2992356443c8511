/**
 * When something is held: days as exactly as they are known, and hours where they are fixed.
 *
 * <p>An end never lies before its start, and hours stand only beside exact days. Hours are those of
 * the office's own clock, whose zone the calendar names.
 */
@NullMarked
package org.waishi.event.date;

import org.jspecify.annotations.NullMarked;
