/**
 * What callers ask of applications, and how applications look to them.
 *
 * <p>Personal data leave this desk masked; in clear only by a permission of its own, for a reason,
 * after the look stands in the access journal. A passport number is sent in a body, never in an
 * address, so that no log of requests knows one.
 */
@NullMarked
package org.waishi.apec.application.desk;

import org.jspecify.annotations.NullMarked;
