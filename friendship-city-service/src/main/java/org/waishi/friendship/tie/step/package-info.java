/** What the office can order a tie to do, and the paper that a body's answer is. */
@NullMarked
package org.waishi.friendship.tie.step;

import org.jspecify.annotations.NullMarked;
