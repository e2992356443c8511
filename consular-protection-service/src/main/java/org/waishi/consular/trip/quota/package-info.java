/**
 * The annual plan of a unit (年度因公出国计划): for how many trips it may file in a year.
 *
 * <p>A unit has one plan a year, by a paper. Every entry of it is used by one trip, until that is
 * cancelled or rejected, so that the plan is never exceeded.
 */
@NullMarked
package org.waishi.consular.trip.quota;

import org.jspecify.annotations.NullMarked;
