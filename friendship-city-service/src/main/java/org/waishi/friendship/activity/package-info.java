/**
 * How alive ties are (友城活跃度): a score that halves with time, and those with which nothing happens.
 *
 * <p>A score is reckoned for a day from what was held or done by that day and the rules in force on
 * it, and lists each contribution, so that anybody can add it up. A tie that is quiet for too long
 * is hinted at, once; no hint ever changes a tie.
 */
@NullMarked
package org.waishi.friendship.activity;

import org.jspecify.annotations.NullMarked;
