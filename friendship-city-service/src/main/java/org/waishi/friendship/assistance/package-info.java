/**
 * Whom to ask for help (协助): which partner cities and paired institutions are near an incident that
 * consular protection works on.
 *
 * <p>An incident is known from what its service says, as a view of our own: only a newer fact
 * changes it; a closed, false or foreign one leaves the list, and a reopened one comes back. What
 * is offered names cities and institutions, never a person.
 *
 * <p>The list is the offer. It is made when it is read, so that it tells of the ties and
 * institutions that there are at that hour; a fact that said the same would be old when a pair
 * closes, and would tell the duty desk nothing but to look here.
 */
@NullMarked
package org.waishi.friendship.assistance;

import org.jspecify.annotations.NullMarked;
