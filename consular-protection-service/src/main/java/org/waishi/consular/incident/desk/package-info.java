/**
 * The duty desk: what clients may ask of cases over HTTP, and what they are shown.
 *
 * <p>No decision is made here. What is sealed is shown masked; who reads a case is written down
 * first, and who reads it in clear gives a reason.
 */
@NullMarked
package org.waishi.consular.incident.desk;

import org.jspecify.annotations.NullMarked;
