/**
 * Tables taken in wholly or not at all, whatever dies meanwhile.
 *
 * <p>All valid rows go into one document by one write; then each is applied under an id that
 * follows from what it names. What a crash leaves is resumed in the order in which it was accepted.
 */
@NullMarked
package org.waishi.friendship.load;

import org.jspecify.annotations.NullMarked;
