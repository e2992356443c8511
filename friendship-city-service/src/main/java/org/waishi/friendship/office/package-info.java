/** Whose office this is: the city, as running numbers and the texts of agreements name it. */
@NullMarked
package org.waishi.friendship.office;

import org.jspecify.annotations.NullMarked;
