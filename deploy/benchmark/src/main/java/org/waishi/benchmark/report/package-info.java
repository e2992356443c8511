/** What the person at the machine sees: progress, one table, one sentence of trouble. */
@NullMarked
package org.waishi.benchmark.report;

import org.jspecify.annotations.NullMarked;
