/**
 * The register of ties: use cases, lists and the door.
 *
 * <p>A step is one write to one tie. An upgrade concerns two: the lesser tie first holds the city's
 * place for the higher one, then that one becomes active, then the lesser is superseded; what a
 * crash leaves between is settled by a sweep. Warnings never block.
 */
@NullMarked
package org.waishi.friendship.tie.register;

import org.jspecify.annotations.NullMarked;
