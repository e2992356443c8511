/**
 * The friendship cities of the office: which countries, which cities, which ties, which
 * anniversaries.
 *
 * <p>Nothing here speaks to another service but by events, and no tie grows where there are no
 * diplomatic relations.
 */
@NullMarked
package org.waishi.friendship;

import org.jspecify.annotations.NullMarked;
