/**
 * One box that finds cities, ties, agreements, papers and friends.
 *
 * <p>Names are found as they are written in Chinese, English and their own language, in pinyin and
 * by its initials, whatever their case, width and accents. An index of beginnings is kept by a
 * projection that hears the service's own facts, so it is some moments behind them; only a newer
 * fact changes a row. Friends are never in that index: their names are sealed, and found whole, by
 * keyed hash, for those who may see friends.
 */
@NullMarked
package org.waishi.friendship.search;

import org.jspecify.annotations.NullMarked;
