/**
 * The operator's way with dead letters: list, read, replay.
 *
 * <p>A replay goes through one aggregate in order, up to the first letter that fails again.
 */
@NullMarked
package org.waishi.platform.replay;

import org.jspecify.annotations.NullMarked;
