/**
 * Brings the programs from their sources to a folder they can run from.
 *
 * <p>Only what is older than its sources is built, and only what was built anew is unpacked again;
 * a running process never reads from a file that a build may replace.
 */
@NullMarked
package org.waishi.local.supervisor.build;

import org.jspecify.annotations.NullMarked;
