/**
 * The shell's face of the suite, tried in a clone of its own.
 *
 * <p>Nothing of this project was built there, and neither JDK nor Maven is real: so the tests see
 * only what the scripts themselves do and say.
 */
@NullMarked
package org.waishi.local.script;

import org.jspecify.annotations.NullMarked;
