/**
 * Agreements (意向书、备忘录、协议书、续签) of ties, from the draft to the day they end.
 *
 * <p>The lawyers' check and the approval are by others than the drafter, and are papers; none is
 * signed before it is approved. Nobody has to remember a term: reminders are dated data, each said
 * once.
 */
@NullMarked
package org.waishi.friendship.agreement;

import org.jspecify.annotations.NullMarked;
