/**
 * Who travels (团组人员), sealed beside the trip and in no fact.
 *
 * <p>While a trip is under way each of its people is marked for each of its days by keyed hash, and
 * the store lets no two trips have the same mark: nobody is on two trips at once, under any
 * concurrency.
 */
@NullMarked
package org.waishi.consular.trip.delegation;

import org.jspecify.annotations.NullMarked;
