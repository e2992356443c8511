/**
 * Sessions of honours (届): how many seats there are, who has which, under which certificate number.
 *
 * <p>A session is one document, so seats are counted and numbered in one write: the limit and the
 * row of numbers hold under any concurrency. A seat is never given back, so a number once given
 * stays the number of that nomination, and the next is always one more.
 */
@NullMarked
package org.waishi.friendship.honour.session;

import org.jspecify.annotations.NullMarked;
