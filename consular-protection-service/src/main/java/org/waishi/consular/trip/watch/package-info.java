/**
 * Trips looked at without anybody asking: permitted ones when alerts or relations change, and those
 * whose report is late.
 *
 * <p>Looking twice says nothing twice, so any number of copies of the service may look.
 */
@NullMarked
package org.waishi.consular.trip.watch;

import org.jspecify.annotations.NullMarked;
