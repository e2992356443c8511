/**
 * Processes of ours: started with a log of their own, written down, and never left behind.
 *
 * <p>Whatever is started is in a pid file before anybody waits for it. Since ids are given out
 * again, a process counts as ours only when its start time agrees too.
 */
@NullMarked
package org.waishi.local.supervisor.process;

import org.jspecify.annotations.NullMarked;
