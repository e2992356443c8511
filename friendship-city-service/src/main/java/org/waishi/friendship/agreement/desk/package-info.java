/**
 * Agreements at the door: drafts, steps, lists, and who signed.
 *
 * <p>Officers write and file papers, reviewers note what the lawyers said, leaders approve, and
 * either notes signing and end; who wrote one or filed the paper does none of the latter.
 */
@NullMarked
package org.waishi.friendship.agreement.desk;

import org.jspecify.annotations.NullMarked;
