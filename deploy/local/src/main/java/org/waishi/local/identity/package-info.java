/**
 * A development identity provider: real OIDC tokens for made-up people, one for every role.
 *
 * <p>A person signs in with authorization code and PKCE as at any provider; services see only the
 * issuer, the key set and the claims, so production can point at the city's own provider instead.
 * The signing key lies in the data folder: tokens stay valid over a restart. User names equal their
 * passwords; never let this process be reached from outside the machine.
 */
@NullMarked
package org.waishi.local.identity;

import org.jspecify.annotations.NullMarked;
