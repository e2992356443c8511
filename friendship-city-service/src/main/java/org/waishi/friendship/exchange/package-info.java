/**
 * Exchanges (交往记录): visits, online meetings, letters and events with a tie or its country.
 *
 * <p>An exchange is entered by hand, days or decades later, or follows from what another service
 * says. It is planned, then held or cancelled; a wrong entry is withdrawn by somebody else than who
 * made it or ruled on it, and stays. What its source says later never undoes what the office said.
 */
@NullMarked
package org.waishi.friendship.exchange;

import org.jspecify.annotations.NullMarked;
