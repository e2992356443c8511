/**
 * Official trips abroad (因公临时出国): from a unit's draft through public notice, budget opinion and the
 * office's permit to the report that is owed afterwards.
 *
 * <p>Nobody checks what they filed. No permit is given before the notice has run, nobody leaves for
 * a country at red or without relations, and what differed from the permit is a violation that
 * stays with the unit until it is settled. Source: domain guide 4.6.
 */
@NullMarked
package org.waishi.consular.trip;

import org.jspecify.annotations.NullMarked;
