/**
 * Security alerts (安全提醒) of the consular service, as far as cards are concerned.
 *
 * <p>Each alert is one row that only a newer fact changes, so facts may come late, twice or in any
 * order. A lapsed one stays, so that an older fact cannot raise it again. An alert speaks of a
 * country or region by its ISO code; an economy (经济体) of the scheme has the same code and is never
 * called a country. What the cases do about it is theirs.
 */
@NullMarked
package org.waishi.apec.alert;

import org.jspecify.annotations.NullMarked;
