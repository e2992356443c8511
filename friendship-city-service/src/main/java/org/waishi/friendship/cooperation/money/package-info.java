/**
 * Money of cooperation items: exact decimals with their currency, and who put them in.
 *
 * <p>Money counts in the sums when somebody else than who noted it has confirmed it. What was noted
 * stays to be read; what was noted wrongly, or was paid back, is taken out of the sums by a
 * counter-entry of somebody else.
 */
@NullMarked
package org.waishi.friendship.cooperation.money;

import org.jspecify.annotations.NullMarked;
