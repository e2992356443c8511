/** Runs of each day: which was the last that was done to its end, and making up for missed ones. */
@NullMarked
package org.waishi.friendship.run;

import org.jspecify.annotations.NullMarked;
