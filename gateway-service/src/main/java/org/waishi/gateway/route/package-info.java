/**
 * Which service a path belongs to, and what travels with the request.
 *
 * <p>The table stands in {@code application.yaml}: a collection belongs to exactly one service, and
 * the path is the same inside and outside. Only {@code /api/v1/…} is ever routed, so a service's
 * management port has no way in. Headers that speak for the gateway or for a proxy are dropped when
 * a client sends them.
 */
@NullMarked
package org.waishi.gateway.route;

import org.jspecify.annotations.NullMarked;
