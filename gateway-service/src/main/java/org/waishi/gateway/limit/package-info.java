/**
 * How much one client may ask, and how large a question may be.
 *
 * <p>A client is the subject of its token, or its address where there is none. The allowance is
 * kept in memory and so holds <em>per replica</em> of the gateway: two replicas let twice as much
 * through. That is meant: the limit protects the house from a run-away client, it is no quota that
 * anybody pays for.
 */
@NullMarked
package org.waishi.gateway.limit;

import org.jspecify.annotations.NullMarked;
