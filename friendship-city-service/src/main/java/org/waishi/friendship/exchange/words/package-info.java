/** What may be said of an exchange: ties that the register knows, and words about no person. */
@NullMarked
package org.waishi.friendship.exchange.words;

import org.jspecify.annotations.NullMarked;
