/** How a command is stored, how an event travels, how an error is told. */
@NullMarked
package org.waishi.platform;

import org.jspecify.annotations.NullMarked;
