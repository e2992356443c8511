/**
 * Loads the sample data through the public API, as any client would.
 *
 * <p>Every table is taken in wholly or not at all, and under an idempotency key of its own, so that
 * loading again after a failure changes nothing that is there.
 */
@NullMarked
package org.waishi.local.sample;

import org.jspecify.annotations.NullMarked;
