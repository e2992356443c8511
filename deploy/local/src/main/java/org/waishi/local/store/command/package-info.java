/**
 * Commands that the library beneath answers in another way than MongoDB, put right.
 *
 * <p>Each class is one such difference; none of them keeps anything.
 */
@NullMarked
package org.waishi.local.store.command;

import org.jspecify.annotations.NullMarked;
