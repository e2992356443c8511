/**
 * Tables at the door: a handler takes a {@code TableFile} as its body and returns a {@code Sheet};
 * the caller's {@code Content-Type} and {@code Accept} say in which form they come and go.
 */
@NullMarked
package org.waishi.platform.table.desk;

import org.jspecify.annotations.NullMarked;
