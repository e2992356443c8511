/**
 * Engagements that event-service approved or cancelled, as records of exchange (交往记录).
 *
 * <p>Only a newer fact changes a row.
 */
@NullMarked
package org.waishi.friendship.exchange;

import org.jspecify.annotations.NullMarked;
