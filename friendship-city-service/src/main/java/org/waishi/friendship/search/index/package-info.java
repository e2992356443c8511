/**
 * The index: one row a thing, with every beginning by which it may be looked up.
 *
 * <p>It is a projection: only a newer fact changes a row, and it can be thrown away and made again.
 * To do so, drop the collection {@code search_entries} and start one copy of the service anew: what
 * the service keeps is taken in soon after the start.
 */
@NullMarked
package org.waishi.friendship.search.index;

import org.jspecify.annotations.NullMarked;
