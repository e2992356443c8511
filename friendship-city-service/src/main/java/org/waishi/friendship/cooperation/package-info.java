/**
 * Cooperation items (合作项目): projects with a tie, in a field, with money and milestones.
 *
 * <p>An officer proposes, a leader approves by an instruction file, milestones are reported by one
 * person and accepted by another. A milestone whose day has gone by is overdue, which is said once.
 * Money is an exact decimal with its currency and never a floating number; sums are per currency.
 */
@NullMarked
package org.waishi.friendship.cooperation;

import org.jspecify.annotations.NullMarked;
