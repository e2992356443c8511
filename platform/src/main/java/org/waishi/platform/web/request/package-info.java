/**
 * What a request is called: its path, its trace and its number, the same in answers and in logs.
 *
 * <p>Nothing of a request is repeated in an answer but its path.
 */
@NullMarked
package org.waishi.platform.web.request;

import org.jspecify.annotations.NullMarked;
