/**
 * How the gateway says no.
 *
 * <p>Every answer that is not a success is an {@code application/problem+json} document (RFC 9457)
 * with a stable {@code code}, in Chinese or English as the caller asked. This holds for unknown
 * paths, for what a service answers in another form, and for a service that does not answer at all.
 * No class name, address or stack trace ever leaves.
 */
@NullMarked
package org.waishi.gateway.problem;

import org.jspecify.annotations.NullMarked;
