/**
 * The one write path: a command is one write to one document, state and facts together.
 *
 * <p>{@code Aggregates} loads, lets the aggregate decide, and replaces where id and version match.
 * What was not acknowledged happened wholly or not at all.
 */
@NullMarked
package org.waishi.platform.store;

import org.jspecify.annotations.NullMarked;
