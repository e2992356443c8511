/**
 * Watches over processes: from the wait for others, through the start, to each death and restart.
 *
 * <p>A part that was healthy once is started again whenever it dies, without end, until somebody
 * stops it. One that never became healthy is a trouble, and the suite does not start. Start-up
 * caches are made here, because making one is a start of its own.
 */
@NullMarked
package org.waishi.local.supervisor.watch;

import org.jspecify.annotations.NullMarked;
