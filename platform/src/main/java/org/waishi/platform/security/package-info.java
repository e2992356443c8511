/**
 * Who calls, what they may do, and who looked at what.
 *
 * <p>Every service checks the token itself: issuer, audience, expiry and RS256. A handler without a
 * word about roles stops the service from starting. Personal data is unmasked for a written reason
 * only, and no such read is answered before it stands in the access journal.
 */
@NullMarked
package org.waishi.platform.security;

import org.jspecify.annotations.NullMarked;
