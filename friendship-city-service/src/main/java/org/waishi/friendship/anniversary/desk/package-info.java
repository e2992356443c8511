/**
 * Anniversaries at the door: runs, lists, and the written exceptions by which a year that is not
 * round may be celebrated.
 *
 * <p>An officer asks for an exception by a paper that was filed for the anniversary or its tie; a
 * reviewer or leader who did not ask confirms, declines or withdraws it.
 */
@NullMarked
package org.waishi.friendship.anniversary.desk;

import org.jspecify.annotations.NullMarked;
