/**
 * From the last yes to the certificate, over two documents and without a transaction.
 *
 * <p>Three writes, each of one document: the nomination is decided for good; its session gives it a
 * seat and a number; the nomination is awarded under that number. After a crash between any two the
 * rest is done by the next check, with the same outcome, since a nomination has one seat at most
 * and a decided one can do nothing else. Seats are never given back, so what is full stays full.
 */
@NullMarked
package org.waishi.friendship.honour.award;

import org.jspecify.annotations.NullMarked;
