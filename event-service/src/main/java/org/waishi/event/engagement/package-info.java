/**
 * Engagements (活动): conferences, forums, visits, receptions and commemorations.
 *
 * <p>One anniversary proposes at most one engagement. Nobody approves what they proposed, and
 * nothing is approved without an instruction file (批件). An engagement that is neither held nor
 * cancelled carries a flag for exactly each warning in force for its country or tie.
 */
@NullMarked
package org.waishi.event.engagement;

import org.jspecify.annotations.NullMarked;
