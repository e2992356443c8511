/**
 * What happened to a record, read from the journal: oldest fact first, nothing left out.
 *
 * <p>Facts hold no personal data, so neither does a history.
 */
@NullMarked
package org.waishi.consular.history;

import org.jspecify.annotations.NullMarked;
