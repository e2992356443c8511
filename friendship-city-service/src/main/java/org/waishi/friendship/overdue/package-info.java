/**
 * Reviews of ties, checks and approvals of agreements whose time has passed, made visible: a fact
 * for each, one list, and one gauge.
 *
 * <p>Looking twice says nothing twice, so any number of copies of the service may look; what was
 * missed while none ran is said soon after the start.
 */
@NullMarked
package org.waishi.friendship.overdue;

import org.jspecify.annotations.NullMarked;
