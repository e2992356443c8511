/**
 * How long a body has for its answer, in working days, and where that clock stands.
 *
 * <p>The times are dated data, one row per step of review. A clock stands still while the papers
 * are back with the office, is never stopped before it last moved, and tells of its end as a
 * forecast where a year's holidays are not announced. Values without a clock of their own.
 */
@NullMarked
package org.waishi.friendship.clock;

import org.jspecify.annotations.NullMarked;
