/**
 * APEC business travel cards (APEC商务旅行卡): the economies of the scheme and the applications of
 * enterprises for their staff.
 *
 * <p>Economies are never called countries: Hong Kong, China and Chinese Taipei are members of APEC
 * as economies. Personal data stay sealed beside the state; no fact knows them.
 */
@NullMarked
package org.waishi.apec;

import org.jspecify.annotations.NullMarked;
