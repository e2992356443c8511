/** What keeps an eye on agreements: that each has its number, and what becomes of their ties. */
@NullMarked
package org.waishi.friendship.agreement.watch;

import org.jspecify.annotations.NullMarked;
