/**
 * Starts, watches and ends the suite's processes.
 *
 * <p>{@link org.waishi.local.supervisor.part.Suite} says which parts there are; a part is restarted
 * when it dies and stays down only when somebody stopped it. Whatever was started is written down
 * in a file first and ended again, also by the next supervisor when this one was killed. Every
 * trouble is one sentence for people. JDK classes only: the supervisor starts before any library is
 * unpacked.
 */
@NullMarked
package org.waishi.local.supervisor;

import org.jspecify.annotations.NullMarked;
