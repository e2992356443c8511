/**
 * Countries as every feature of this service names them: two letters of ISO 3166.
 *
 * <p>A code that the standard does not know is refused, never stored. Diplomatic relations are
 * friendship-city's to say; here is remembered what was heard.
 */
@NullMarked
package org.waishi.consular.country;

import org.jspecify.annotations.NullMarked;
