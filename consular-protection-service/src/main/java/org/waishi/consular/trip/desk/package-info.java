/**
 * What clients may ask of official trips and of units' plans over HTTP, and what they are shown.
 *
 * <p>No decision is made here. Of who travels, answers show a masked name each; who reads them in
 * clear gives a reason, on record.
 */
@NullMarked
package org.waishi.consular.trip.desk;

import org.jspecify.annotations.NullMarked;
