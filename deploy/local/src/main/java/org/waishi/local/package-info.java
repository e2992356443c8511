/** Starts everything on one machine. */
@NullMarked
package org.waishi.local;

import org.jspecify.annotations.NullMarked;
