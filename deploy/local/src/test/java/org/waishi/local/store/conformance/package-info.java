/**
 * What the services need of a store, stated once and held against the embedded store and against
 * MongoDB.
 *
 * <p>Nothing here knows which store it speaks to: where the two would differ, the services must not
 * rely on either. The store under test is always a process of its own.
 */
@NullMarked
package org.waishi.local.store.conformance;

import org.jspecify.annotations.NullMarked;
