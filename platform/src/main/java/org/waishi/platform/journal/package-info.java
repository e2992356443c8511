/**
 * The permanent record of everything that happened, and its verifier.
 *
 * <p>One document a fact, chained by hash for each aggregate, never changed and never deleted; the
 * aggregates' documents bear witness of what ought to be there.
 */
@NullMarked
package org.waishi.platform.journal;

import org.jspecify.annotations.NullMarked;
