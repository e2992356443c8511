/** The running suite: how it is asked, and what it says and spends. */
@NullMarked
package org.waishi.benchmark.suite;

import org.jspecify.annotations.NullMarked;
