/**
 * Honours that were given before there was this register (历史授荣), taken over from tables.
 *
 * <p>They come in as given: no review is made up for them, and they take no seat. What was given
 * out of turn, or to more than there were seats, was given all the same, and is told as a remark.
 * But one person has one honour of a kind, a number is that of one certificate, and what is of a
 * day of this register goes through its reviews. Nothing is printed or verified of one before
 * somebody who did not send its table has confirmed it.
 */
@NullMarked
package org.waishi.friendship.honour.historic;

import org.jspecify.annotations.NullMarked;
