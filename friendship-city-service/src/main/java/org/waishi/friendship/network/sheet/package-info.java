/** A network on one page, for who would rather look than read. */
@NullMarked
package org.waishi.friendship.network.sheet;

import org.jspecify.annotations.NullMarked;
