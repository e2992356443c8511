/**
 * What is answered to everything that went wrong: in a handler, in a filter, or in the server
 * itself.
 *
 * <p>No answer holds a class name, a stack trace or what a caller sent.
 */
@NullMarked
package org.waishi.platform.web.failure;

import org.jspecify.annotations.NullMarked;
