/** The measurements, each into the same table. */
@NullMarked
package org.waishi.benchmark.run;

import org.jspecify.annotations.NullMarked;
