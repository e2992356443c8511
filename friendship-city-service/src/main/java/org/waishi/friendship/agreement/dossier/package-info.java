/**
 * What was said of an agreement on its way: opinions, answers, times, and what its tie did to it.
 */
@NullMarked
package org.waishi.friendship.agreement.dossier;

import org.jspecify.annotations.NullMarked;
