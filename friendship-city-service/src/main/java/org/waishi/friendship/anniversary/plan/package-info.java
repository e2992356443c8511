/**
 * The plan of a year's anniversaries (全年周年计划): as a list in Chinese and English, a table, a
 * calendar (RFC 5545) and a paper.
 *
 * <p>It is reckoned anew at each reading, so it shows what stands now, whatever runs have made.
 * What is known to the month or year only stands at the end of its month or of the plan, and on the
 * calendar as tentative.
 */
@NullMarked
package org.waishi.friendship.anniversary.plan;

import org.jspecify.annotations.NullMarked;
