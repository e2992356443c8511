/**
 * Cities abroad, and the table that brings them in with their historic ties.
 *
 * <p>A city is named once: its id follows from country and English name.
 */
@NullMarked
package org.waishi.friendship.city;

import org.jspecify.annotations.NullMarked;
