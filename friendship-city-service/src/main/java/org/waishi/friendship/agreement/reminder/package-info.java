/**
 * How many months ahead the end of an agreement is announced (到期提醒): a dated table, and which of
 * its reminders is to be said on a day.
 */
@NullMarked
package org.waishi.friendship.agreement.reminder;

import org.jspecify.annotations.NullMarked;
