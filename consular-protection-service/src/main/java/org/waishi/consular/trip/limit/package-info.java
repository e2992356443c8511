/**
 * How far an official trip may go (分类管理): people, countries and days by class of trip, and within
 * how many days what follows is due.
 *
 * <p>All of it are dated rows. Where a class has no row of a measure, it has no such limit.
 */
@NullMarked
package org.waishi.consular.trip.limit;

import org.jspecify.annotations.NullMarked;
