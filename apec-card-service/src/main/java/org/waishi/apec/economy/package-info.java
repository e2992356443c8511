/**
 * The economies (经济体) of the card scheme: who takes part and how, and how long a holder may stay.
 *
 * <p>All of them are one table and one aggregate, so an import changes the whole table in one write
 * or nothing. Stay days are dated. Economies that pre-clear a mainland applicant are asked
 * together; nobody picks among them. Hong Kong, China and Chinese Taipei carry exactly these names.
 */
@NullMarked
package org.waishi.apec.economy;

import org.jspecify.annotations.NullMarked;
