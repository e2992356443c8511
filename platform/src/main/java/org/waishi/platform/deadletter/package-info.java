/**
 * Where records go that cannot be handled now.
 *
 * <p>A dead letter is a copy with its reason; an aggregate whose event broke our own code is
 * parked, and what follows it waits behind.
 */
@NullMarked
package org.waishi.platform.deadletter;

import org.jspecify.annotations.NullMarked;
