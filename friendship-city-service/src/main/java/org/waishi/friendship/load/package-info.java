/**
 * Countries, cities and their ties as tables: taken in wholly or not at all, and given out in the
 * form in which they can be sent back.
 */
@NullMarked
package org.waishi.friendship.load;

import org.jspecify.annotations.NullMarked;
