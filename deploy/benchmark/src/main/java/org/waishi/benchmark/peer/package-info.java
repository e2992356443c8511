/** What the suite is held against in the same run: the raw parts of the same machine. */
@NullMarked
package org.waishi.benchmark.peer;

import org.jspecify.annotations.NullMarked;
