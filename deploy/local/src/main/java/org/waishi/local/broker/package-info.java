/**
 * A real Kafka broker in KRaft mode, started from its own jars as a process of its own.
 *
 * <p>One broker is controller and broker at once; three of them form a cluster where every topic is
 * kept three times and a write needs two. Topics are never made by accident: their owners declare
 * them. Records are acknowledged when they are in the log file, so they outlive a killed process.
 */
@NullMarked
package org.waishi.local.broker;

import org.jspecify.annotations.NullMarked;
