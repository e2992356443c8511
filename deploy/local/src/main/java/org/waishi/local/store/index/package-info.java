/**
 * What leads from values to documents: the documents themselves by id, and entries by any fields.
 *
 * <p>An entry and its document change together. An index answers no query by itself: that is
 * planned, over all of them.
 */
@NullMarked
package org.waishi.local.store.index;

import org.jspecify.annotations.NullMarked;
