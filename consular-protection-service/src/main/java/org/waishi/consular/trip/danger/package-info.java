/**
 * What stands against travelling to a country (出访安全): alerts that hold on the trip's days, and
 * diplomatic relations that are known to be missing.
 *
 * <p>An alert for a part of a country is orange at most: the trip can keep away from there.
 */
@NullMarked
package org.waishi.consular.trip.danger;

import org.jspecify.annotations.NullMarked;
