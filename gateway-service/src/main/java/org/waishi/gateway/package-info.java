/**
 * The only door of the house: every request from outside comes in here and nowhere else.
 *
 * <p>The gateway owns no data and decides no case. It checks who is calling, how much and how fast,
 * hands the request to exactly one service under the same path, and keeps one ill service from
 * making the others ill. Whatever goes wrong is told as a problem document in the caller's
 * language. Each service checks the token and the roles again for itself: nothing behind this door
 * trusts it.
 */
@NullMarked
package org.waishi.gateway;

import org.jspecify.annotations.NullMarked;
