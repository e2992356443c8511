/**
 * A real gateway, real back ends and a real issuer of tokens, all in this process and on ports of
 * their own.
 */
@NullMarked
package org.waishi.gateway.running;

import org.jspecify.annotations.NullMarked;
