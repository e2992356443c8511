/**
 * How JSON looks everywhere: in answers, in events and in the store.
 *
 * <p>Instants are UTC with exactly three digits of a second, days are ISO dates, absent values are
 * left out, and fields stand in the order in which their record declares them.
 */
@NullMarked
package org.waishi.platform.json;

import org.jspecify.annotations.NullMarked;
