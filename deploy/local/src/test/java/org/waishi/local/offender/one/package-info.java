/** Half of a circle of two packages, which the house forbids. */
@NullMarked
package org.waishi.local.offender.one;

import org.jspecify.annotations.NullMarked;
