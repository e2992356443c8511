/**
 * The honours the city may give or propose (荣誉种类), as a dated table: whom they are for, how often,
 * how many, when their sessions are open, who decides; with the grounds for which they are given
 * and the bodies that answer, which are dated data too.
 *
 * <p>No limit stands in code. A rule holds for the sessions that begin on its day or later, until a
 * younger rule for the same honour.
 */
@NullMarked
package org.waishi.friendship.honour.kind;

import org.jspecify.annotations.NullMarked;
