/**
 * Long lists, a page at a time, without counting or skipping.
 *
 * <p>A page begins after the last item of the page before, named by what it was sorted by and its
 * id, so a page costs the same wherever it lies and nothing is shown twice when items come or go.
 * Everything here is a value; nothing here knows Spring or a store.
 */
@NullMarked
package org.waishi.platform.page;

import org.jspecify.annotations.NullMarked;
