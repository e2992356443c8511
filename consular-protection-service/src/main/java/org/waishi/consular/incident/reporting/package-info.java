/**
 * What goes up and by when (信息报送): the first reports that the law asks for and the follow-ups until
 * a case is stable.
 *
 * <p>The hours are dated rows by report and grade. Every report is on time or carries a reason;
 * what is owed stays owed until it is sent.
 */
@NullMarked
package org.waishi.consular.incident.reporting;

import org.jspecify.annotations.NullMarked;
