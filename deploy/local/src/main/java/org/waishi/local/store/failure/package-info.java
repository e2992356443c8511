/**
 * What the store cannot go on with: each is one sentence for people.
 *
 * <p>A disk that fails while the store runs ends the process at once, since it must not acknowledge
 * what it can no longer keep.
 */
@NullMarked
package org.waishi.local.store.failure;

import org.jspecify.annotations.NullMarked;
