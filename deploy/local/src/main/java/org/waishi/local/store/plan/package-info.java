/**
 * How a query is answered: what the filter demands, which index meets it with the fewest entries,
 * and the walk along it.
 *
 * <p>A plan only narrows; every document is still checked against the whole filter, so a plan that
 * is too wide costs time but is never wrong.
 */
@NullMarked
package org.waishi.local.store.plan;

import org.jspecify.annotations.NullMarked;
