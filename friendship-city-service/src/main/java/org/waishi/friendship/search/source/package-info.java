/** What the index is made of: the aggregates that can be found, as the index has them. */
@NullMarked
package org.waishi.friendship.search.source;

import org.jspecify.annotations.NullMarked;
