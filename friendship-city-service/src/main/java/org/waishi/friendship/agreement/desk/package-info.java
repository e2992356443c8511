/**
 * Agreements at the door: drafts, steps, lists, and who signed.
 *
 * <p>Officers write and note what was signed, reviewers note what the lawyers said, leaders
 * approve; who wrote one does neither of the latter.
 */
@NullMarked
package org.waishi.friendship.agreement.desk;

import org.jspecify.annotations.NullMarked;
