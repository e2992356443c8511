/**
 * How a fact looks on the wire: a CloudEvent 1.0 in binary mode with a JSON body.
 *
 * <p>Attributes ride in headers, the body is the fact's own record, the key is the aggregate's id.
 * Kafka's types stay inside {@code platform}.
 */
@NullMarked
package org.waishi.platform.event;

import org.jspecify.annotations.NullMarked;
