/**
 * Cooperation items (合作项目): projects with a tie, in a field, with money and milestones.
 *
 * <p>An officer proposes under a tie that lives; a leader approves, returns for correction or
 * rejects by an instruction file that was filed for the item or its tie. Milestones are reported by
 * one person and accepted by another, and nobody moves the approved end alone. When the tie is
 * suspended or ends, its open items are flagged and go on or are given up by somebody's decision. A
 * milestone whose day has gone by is overdue, which is said once. Money is an exact decimal with
 * its currency and never a floating number; sums are per currency.
 */
@NullMarked
package org.waishi.friendship.cooperation;

import org.jspecify.annotations.NullMarked;
