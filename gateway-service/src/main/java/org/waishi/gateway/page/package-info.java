/**
 * One page for the documents of all services, and the bare answer that we are up.
 *
 * <p>The page is Swagger UI from its webjar: it loads nothing from anywhere else and works without
 * a network. Each service keeps its own OpenAPI document; the page lists them all and the gateway
 * fetches them. All of it is open: an API description holds no data, and partners read it before
 * they have an account.
 */
@NullMarked
package org.waishi.gateway.page;

import org.jspecify.annotations.NullMarked;
