/**
 * Consular protection (领事保护): what a city does for its people abroad.
 *
 * <p>Alerts warn before something happens; incidents follow what did happen until everybody is safe
 * or their fate is certain; official trips are permitted, followed and reported. Nothing is
 * deleted, and no fact that leaves carries personal data.
 */
@NullMarked
package org.waishi.consular;

import org.jspecify.annotations.NullMarked;
