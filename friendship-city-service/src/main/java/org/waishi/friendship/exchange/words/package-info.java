/** What an exchange may be said of: ties that the register knows. */
@NullMarked
package org.waishi.friendship.exchange.words;

import org.jspecify.annotations.NullMarked;
