/**
 * The whole suite on one machine, with nothing to install but a JDK and Maven.
 *
 * <p>Each engine is a process of its own: a real Kafka broker ({@code broker}), a document store
 * that speaks MongoDB's wire protocol ({@code store}), an identity provider ({@code identity}), all
 * watched by one {@code supervisor}. Everything listens on 127.0.0.1 only and below port 32768,
 * because above it the system hands out ports to others. Nothing here is meant for more than one
 * machine.
 */
@NullMarked
package org.waishi.local;

import org.jspecify.annotations.NullMarked;
