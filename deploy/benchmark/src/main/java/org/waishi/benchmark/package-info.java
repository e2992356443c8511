/**
 * Measures a running suite, side by side with the raw limits of the same machine in the same run.
 *
 * <p>Latency is counted from the moment a request was due, never from the moment it was sent, so
 * that a stall of the suite is not hidden by the client waiting for it. Every number in the table
 * comes from this run; what could not be measured says so. One table goes to the output, progress
 * goes to the error stream.
 */
@NullMarked
package org.waishi.benchmark;

import org.jspecify.annotations.NullMarked;
