/**
 * Cities abroad, and the table that brings them in with their historic ties.
 *
 * <p>Its id follows from country and English name as it was entered, and stays when it is
 * corrected; what may be one city under two spellings is warned of.
 */
@NullMarked
package org.waishi.friendship.city;

import org.jspecify.annotations.NullMarked;
