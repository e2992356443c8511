/**
 * Sea routes and rail links between friendship cities (友城海上高速公路): edges with their carrier and how
 * often it runs.
 *
 * <p>An end is a city of the register or our own. A route runs from its first day to its last, or
 * until it is closed; nothing is deleted.
 */
@NullMarked
package org.waishi.friendship.network.transport;

import org.jspecify.annotations.NullMarked;
