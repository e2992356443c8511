/**
 * Tables that are taken in wholly or not at all, whatever dies meanwhile.
 *
 * <p>All rows, checked before, go into one document by one write, sealed; then each is applied
 * under an id that follows from what it names. What a crash leaves is resumed.
 */
@NullMarked
package org.waishi.platform.load;

import org.jspecify.annotations.NullMarked;
