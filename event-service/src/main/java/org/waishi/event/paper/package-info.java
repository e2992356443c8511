/**
 * What the office's papers say: names of countries and economies, and words that may be told.
 *
 * <p>Facts leave this service, so the words in them name things and never people: reasons are
 * codes, and titles, places and file numbers are refused when they hold a number, an address or a
 * form of address that belongs to somebody.
 */
@NullMarked
package org.waishi.event.paper;

import org.jspecify.annotations.NullMarked;
