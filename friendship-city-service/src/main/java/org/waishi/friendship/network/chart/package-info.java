/**
 * Networks seen and measured: who belongs on a day, on a map, by year; which countries are open;
 * which kinds of institution are paired, and which gap is worth most.
 *
 * <p>All of it is reckoned from active ties, registers and dated definitions, and nothing is stored
 * but who was enrolled. Same input, same order.
 */
@NullMarked
package org.waishi.friendship.network.chart;

import org.jspecify.annotations.NullMarked;
