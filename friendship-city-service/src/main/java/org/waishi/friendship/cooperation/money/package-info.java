/**
 * Money of cooperation items: exact decimals with their currency, and who put them in.
 *
 * <p>What was noted stays to be read; what was noted wrongly, or was paid back, is taken out of the
 * sums by a counter-entry of somebody else.
 */
@NullMarked
package org.waishi.friendship.cooperation.money;

import org.jspecify.annotations.NullMarked;
