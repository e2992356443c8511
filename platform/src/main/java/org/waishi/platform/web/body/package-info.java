/**
 * How a body is read: to its end, whatever is wrong with it, and never further than its limit.
 *
 * <p>What was sent is never repeated; each fault names its place and what was expected there.
 */
@NullMarked
package org.waishi.platform.web.body;

import org.jspecify.annotations.NullMarked;
