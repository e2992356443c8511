/**
 * How a service speaks HTTP: every answer that is not a success is {@code application/problem+json}
 * in the caller's language, every change names the version it saw, every creation has a key.
 *
 * <p>Controllers take values ({@code Origin}, {@code Precondition}, {@code PageRequest}) and answer
 * with {@code Answers}; nothing of HTTP reaches further in. No answer holds a class name, a stack
 * trace or what a caller sent.
 */
@NullMarked
package org.waishi.platform.web;

import org.jspecify.annotations.NullMarked;
