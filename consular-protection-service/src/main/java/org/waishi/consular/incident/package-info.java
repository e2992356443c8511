/**
 * Consular protection cases (领保案件): from the first call until everybody's fate is certain.
 *
 * <p>A case is graded by the dated table and never silently lowered. It closes only when nobody is
 * missing, held or abducted, families know, and duties are done. Every report has a deadline and is
 * on time or carries a reason. Place, account and informant are sealed and never part of a fact.
 */
@NullMarked
package org.waishi.consular.incident;

import org.jspecify.annotations.NullMarked;
