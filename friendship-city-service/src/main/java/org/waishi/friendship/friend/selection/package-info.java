/** Which friends a list shows: by what they are, and by how long nobody spoke to them. */
@NullMarked
package org.waishi.friendship.friend.selection;

import org.jspecify.annotations.NullMarked;
