/**
 * Who may come in: callers with a token of the office's own identity provider.
 *
 * <p>A token must be signed with RS256 by a key the provider publishes, be issued by it, be meant
 * for us and be in force. Everything under {@code /api} asks for one, calendar feeds too; only the
 * documentation page, the OpenAPI documents and the bare health answer are open. Roles are not the
 * gateway's business: each service decides who may do what, and checks the token again.
 */
@NullMarked
package org.waishi.gateway.identity;

import org.jspecify.annotations.NullMarked;
