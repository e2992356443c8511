/**
 * What consular protection says about countries, as a view of our own.
 *
 * <p>Only a newer fact changes a row; a lapsed alert is shown no more.
 */
@NullMarked
package org.waishi.friendship.alert;

import org.jspecify.annotations.NullMarked;
