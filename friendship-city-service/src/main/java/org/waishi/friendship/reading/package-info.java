/** How names in Chinese are read, for whoever looks for them in Latin letters. */
@NullMarked
package org.waishi.friendship.reading;

import org.jspecify.annotations.NullMarked;
