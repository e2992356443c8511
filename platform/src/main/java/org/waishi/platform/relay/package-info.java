/**
 * How a fact leaves: out of the aggregate's own document, through the broker, into the journal.
 *
 * <p>Publish, then journal, then pull; the whole outbox, in order, one aggregate at a time. The
 * README of {@code outbox} says what is guaranteed, what is not, and which test proves it.
 */
@NullMarked
package org.waishi.platform.relay;

import org.jspecify.annotations.NullMarked;
