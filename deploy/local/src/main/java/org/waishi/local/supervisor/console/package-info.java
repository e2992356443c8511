/**
 * What people see while they wait, and the same in the supervisor's log.
 *
 * <p>A console that cannot write its log goes on showing; nothing that happens here may end the
 * watch over the processes.
 */
@NullMarked
package org.waishi.local.supervisor.console;

import org.jspecify.annotations.NullMarked;
