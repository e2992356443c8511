/**
 * Identity: the only place where new ids come from.
 *
 * <p>Fresh ids grow with time, so that an index keeps its newest end warm. Derived ids are a pure
 * function of what they are derived from, so that the same cause makes the same document.
 */
@NullMarked
package org.waishi.platform.id;

import org.jspecify.annotations.NullMarked;
