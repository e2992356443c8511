/**
 * The vocabulary of decisions: an aggregate, what it decides, and why it says no.
 *
 * <p>Everything here is a value. Nothing here knows Spring, a store, a broker or a clock, so a rule
 * written in these words can be read and tested by itself.
 */
@NullMarked
package org.waishi.platform.aggregate;

import org.jspecify.annotations.NullMarked;
