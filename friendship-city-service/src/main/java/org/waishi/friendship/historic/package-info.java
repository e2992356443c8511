/**
 * What tables told of the time before this register, and how it is confirmed.
 *
 * <p>One person alone can put nothing into the register: what a table brought in passed no review
 * here, so it is marked until somebody who sent no table of it confirms it. Each part of the
 * register decides itself what it does not do before that.
 */
@NullMarked
package org.waishi.friendship.historic;

import org.jspecify.annotations.NullMarked;
