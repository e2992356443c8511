/**
 * Cooperation items at the door: proposed, listed, exported, and taken on step by step.
 *
 * <p>Who may do what: officers propose and report, a leader approves, reviewers accept or return
 * milestones that somebody else reported. A tie that is named must be in the register. Amounts come
 * in as exact decimals with an ISO 4217 code.
 */
@NullMarked
package org.waishi.friendship.cooperation.desk;

import org.jspecify.annotations.NullMarked;
