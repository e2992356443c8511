/**
 * What something is worth, and why: points by dated weights, each with its line in both languages.
 *
 * <p>No weight of a gain is negative, so more of it never makes anything worth less; none of a
 * warning is positive. A criterion without a row counts nothing.
 */
@NullMarked
package org.waishi.friendship.network.worth;

import org.jspecify.annotations.NullMarked;
