/**
 * An order to an aggregate and what becomes of it, as values.
 *
 * <p>Who gives it, what they saw, what was decided, and what is stored then; nothing here knows a
 * store.
 */
@NullMarked
package org.waishi.platform.command;

import org.jspecify.annotations.NullMarked;
