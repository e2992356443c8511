/**
 * Networks, pairs of institutions and routes at the door.
 *
 * <p>No logic here: what is asked goes to the stores and charts, and every step has its roles.
 */
@NullMarked
package org.waishi.friendship.network.desk;

import org.jspecify.annotations.NullMarked;
