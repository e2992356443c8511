/**
 * What the machine must give before anything starts: room on the disk, free ports, a data folder
 * that nobody else uses.
 *
 * <p>Each thing that is missing is one sentence that says what to do; nothing is half-started.
 */
@NullMarked
package org.waishi.local.supervisor.machine;

import org.jspecify.annotations.NullMarked;
