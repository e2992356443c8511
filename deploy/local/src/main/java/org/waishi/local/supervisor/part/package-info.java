/**
 * What the suite is made of: its processes, what each is told, and where everything lies.
 *
 * <p>{@link Suite} is the whole wiring. Values only: nothing here starts, reads or asks anything,
 * so that the wiring can be read and tested as it stands. Dependencies form no circle.
 */
@NullMarked
package org.waishi.local.supervisor.part;

import org.jspecify.annotations.NullMarked;
