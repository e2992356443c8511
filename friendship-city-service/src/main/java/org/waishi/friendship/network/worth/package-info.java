/**
 * What something is worth, and why: points by dated weights, each with its line in both languages.
 *
 * <p>No weight is negative, so more of a criterion never makes anything worth less.
 */
@NullMarked
package org.waishi.friendship.network.worth;

import org.jspecify.annotations.NullMarked;
