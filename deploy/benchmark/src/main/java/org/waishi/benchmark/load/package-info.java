/** How load is put on something, and what is counted of it. */
@NullMarked
package org.waishi.benchmark.load;

import org.jspecify.annotations.NullMarked;
