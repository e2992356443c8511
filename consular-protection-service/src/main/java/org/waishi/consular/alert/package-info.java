/**
 * Safety alerts (安全提醒): a word of warning about a country or a part of it.
 *
 * <p>Every alert has an end date and lapses by itself once that day has passed. A lapsed alert
 * never changes again. Every fact but the lapse shows the full picture, so that who hears it last
 * is right.
 */
@NullMarked
package org.waishi.consular.alert;

import org.jspecify.annotations.NullMarked;
