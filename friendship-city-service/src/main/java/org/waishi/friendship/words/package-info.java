/** Words that may stand in facts: about no person. */
@NullMarked
package org.waishi.friendship.words;

import org.jspecify.annotations.NullMarked;
