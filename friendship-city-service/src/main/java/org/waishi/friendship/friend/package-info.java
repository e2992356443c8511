/**
 * International friends (国际友人): whom the city knows, by consent, and who was not spoken to lately.
 *
 * <p>A friend's document has two halves. The state is the fold of its facts and holds codes, days
 * and countries only; names, contact details and notes are sealed beside it and never in a fact.
 * Without consent nobody is registered, spoken to on record or looked at. Erasure takes the sealed
 * half, with proof, and leaves the shell; a legal hold stands against it.
 */
@NullMarked
package org.waishi.friendship.friend;

import org.jspecify.annotations.NullMarked;
