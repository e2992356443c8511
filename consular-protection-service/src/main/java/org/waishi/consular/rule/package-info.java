/**
 * Rules that differ by place or year, as rows of dated tables.
 *
 * <p>Every row says where it comes from and whether a source stands behind it. A row that is only
 * general knowledge is marked for the office to confirm. Nothing here knows what a rule is about.
 */
@NullMarked
package org.waishi.consular.rule;

import org.jspecify.annotations.NullMarked;
