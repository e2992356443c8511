/**
 * The index: one row a thing, with every beginning by which it may be looked up.
 *
 * <p>It is a projection: only a newer fact changes a row, and it can be thrown away and made again.
 */
@NullMarked
package org.waishi.friendship.search.index;

import org.jspecify.annotations.NullMarked;
