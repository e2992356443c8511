/**
 * Databases and collections: documents by key, the indexes that lead to them, and the search along
 * these.
 *
 * <p>One writer at a time changes a collection; readers never wait. A document is stored as bytes,
 * so each reader has its own copy. Every change goes to the redo log in the same step.
 */
@NullMarked
package org.waishi.local.store.collection;

import org.jspecify.annotations.NullMarked;
