/**
 * Running numbers of ties: of those that were born here, and of old ones once they are confirmed.
 */
@NullMarked
package org.waishi.friendship.tie.number;

import org.jspecify.annotations.NullMarked;
