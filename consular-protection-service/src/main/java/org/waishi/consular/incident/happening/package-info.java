/**
 * What happened to whom and where, as the office first learned it. It never changes.
 *
 * <p>A thing is learned after it happened and told after it was learned; times in another order are
 * refused.
 */
@NullMarked
package org.waishi.consular.incident.happening;

import org.jspecify.annotations.NullMarked;
