/**
 * What a handler is given as values: the origin of an order, the version that was seen, a step, a
 * page.
 *
 * <p>Handlers ask for these types and never look at a header; what is missing or wrong is refused
 * before they are called.
 */
@NullMarked
package org.waishi.platform.web.argument;

import org.jspecify.annotations.NullMarked;
