/**
 * Keeps one ill service from making the others ill.
 *
 * <p>Each service has its own bulkhead and its own circuit breaker. Only a fault of the way to it
 * counts against it: no connection, no answer in time, an answer that is no answer. Only a GET
 * whose request can not have arrived is tried again; everything else is told to the caller at once,
 * who knows better whether to repeat.
 */
@NullMarked
package org.waishi.gateway.resilience;

import org.jspecify.annotations.NullMarked;
