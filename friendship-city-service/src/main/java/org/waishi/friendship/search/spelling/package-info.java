/**
 * A text by which a thing is found, and every way to type it.
 *
 * <p>Names are met as they are written, in pinyin and by its initials, whatever their case, width
 * and accents.
 */
@NullMarked
package org.waishi.friendship.search.spelling;

import org.jspecify.annotations.NullMarked;
