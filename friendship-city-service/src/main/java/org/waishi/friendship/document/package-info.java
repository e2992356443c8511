/**
 * Papers of the office as PDF: certificates, agreements, letters of intent, plans.
 *
 * <p>A {@link org.waishi.friendship.document.Paper} says what stands on it, in any language; {@link
 * org.waishi.friendship.document.PaperPrinter} alone knows how that looks. It is printed with
 * embedded fonts, of which each file carries the signs it uses and no more.
 */
@NullMarked
package org.waishi.friendship.document;

import org.jspecify.annotations.NullMarked;
