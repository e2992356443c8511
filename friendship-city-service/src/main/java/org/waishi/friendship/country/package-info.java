/**
 * Countries: their relations with the People's Republic as dated periods, and their memberships.
 *
 * <p>Whether relations exist is always a question about a day. What an officer said about relations
 * is never overwritten by a table.
 */
@NullMarked
package org.waishi.friendship.country;

import org.jspecify.annotations.NullMarked;
