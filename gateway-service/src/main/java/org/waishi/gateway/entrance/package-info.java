/**
 * What every request meets first and every answer last.
 *
 * <p>A request gets an id that stays with it through all services; an answer gets the headers that
 * keep a browser from guessing, framing or leaking. Nothing here looks at who is calling or what is
 * asked. Only the public port is meant: the management port has its own context and is left alone.
 */
@NullMarked
package org.waishi.gateway.entrance;

import org.jspecify.annotations.NullMarked;
