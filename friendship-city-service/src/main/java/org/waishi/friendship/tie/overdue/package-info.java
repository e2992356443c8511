/**
 * Bodies that let their time pass, made visible: a fact for each review, a list, and a gauge.
 *
 * <p>Looking twice says nothing twice, so any number of copies of the service may look; what was
 * missed while none ran is said soon after the start.
 */
@NullMarked
package org.waishi.friendship.tie.overdue;

import org.jspecify.annotations.NullMarked;
