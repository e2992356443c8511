/**
 * The facts of an aggregate that wait in its own document, as values.
 *
 * <p>The README beside this code says what is guaranteed of their way, what is not, and which test
 * proves it.
 */
@NullMarked
package org.waishi.platform.outbox;

import org.jspecify.annotations.NullMarked;
