/** Lives of aggregates under test: any orders in any sequence, and what must hold after each. */
@NullMarked
package org.waishi.friendship.life;

import org.jspecify.annotations.NullMarked;
