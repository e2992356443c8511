/**
 * What the services need of a store, stated once and held against the embedded store and against
 * MongoDB; and what the embedded store promises when it is killed.
 *
 * <p>The store under test is always a process of its own.
 */
@NullMarked
package org.waishi.local.store;

import org.jspecify.annotations.NullMarked;
