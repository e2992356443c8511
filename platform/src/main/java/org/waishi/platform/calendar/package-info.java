/**
 * Working days (工作日) and the deadlines that are counted in them.
 *
 * <p>Time limits of the office's procedures are counted by the State Council's holiday calendar,
 * shifted working weekends (调休) included. That calendar is data: one CSV file per year, each row
 * naming the notice it stands in. A year without data is never guessed silently: counting through
 * it fails, or, where a forecast was asked for, is marked provisional. Everything here is a pure
 * value without a clock; only the Spring configuration knows of Spring.
 */
@NullMarked
package org.waishi.platform.calendar;

import org.jspecify.annotations.NullMarked;
