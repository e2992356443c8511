/**
 * Deadlines of cases in working days, which stop while a case waits for the applicant.
 *
 * <p>A clock is a value that is kept with the state of its case.
 */
@NullMarked
package org.waishi.platform.deadline;

import org.jspecify.annotations.NullMarked;
