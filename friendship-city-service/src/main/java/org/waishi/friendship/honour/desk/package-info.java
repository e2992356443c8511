/**
 * Nominations, sessions and kinds of honours at the door.
 *
 * <p>Officers prepare, reviewers and leaders note what bodies answered; the same person does not do
 * both for one nomination.
 */
@NullMarked
package org.waishi.friendship.honour.desk;

import org.jspecify.annotations.NullMarked;
