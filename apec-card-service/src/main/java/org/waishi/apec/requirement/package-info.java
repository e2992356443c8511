/**
 * What a complete application has, and how long its review may take: dated tables, never code.
 *
 * <p>Every gap (一次性告知) is named at once. Each rule says which source it comes from and from when to
 * when it holds. A rule whose start no source tells carries the mark "office to confirm" and holds
 * meanwhile; a date is never invented. Once the office has confirmed it, the row says {@code
 * CONFIRMED} and its first day; a change of the rule is a new row and a last day for the old one.
 */
@NullMarked
package org.waishi.apec.requirement;

import org.jspecify.annotations.NullMarked;
