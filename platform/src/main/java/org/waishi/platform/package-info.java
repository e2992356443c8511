/**
 * What every service shares and nothing more: how a command is stored, how an event travels, how an
 * error is told.
 *
 * <p>Each package holds one of these ideas. None of them knows a service.
 */
@NullMarked
package org.waishi.platform;

import org.jspecify.annotations.NullMarked;
