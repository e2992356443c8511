/**
 * How an agreement was signed, and by whom (签署人、见证人).
 *
 * <p>Offices, days and papers are open; the names are sealed beside the agreement and are opened
 * for a written reason only.
 */
@NullMarked
package org.waishi.friendship.agreement.signing;

import org.jspecify.annotations.NullMarked;
