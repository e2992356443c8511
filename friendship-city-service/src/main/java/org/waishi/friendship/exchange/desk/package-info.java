/**
 * Exchanges at the door: entered by hand or by table, listed, exported, and taken on step by step.
 *
 * <p>Every tie that is named must be in the register; its country follows from it. Words that go
 * into facts name no person. A step needs the version that was seen; a withdrawal needs a reviewer
 * who did not make the entry.
 */
@NullMarked
package org.waishi.friendship.exchange.desk;

import org.jspecify.annotations.NullMarked;
