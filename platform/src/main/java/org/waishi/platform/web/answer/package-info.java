/**
 * What a controller returns: a creation, a change, one thing, a page, a table.
 *
 * <p>Everything that is not a success leaves as a rejection.
 */
@NullMarked
package org.waishi.platform.web.answer;

import org.jspecify.annotations.NullMarked;
