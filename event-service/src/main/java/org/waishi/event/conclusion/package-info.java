/**
 * How an engagement was held (办结): on which days, with how many people, and what came of it.
 *
 * <p>It is told after the last day, as it was. Days beyond those approved need a reason; an
 * engagement that shares no day with what was approved is another one. Counts and codes only, never
 * a person.
 */
@NullMarked
package org.waishi.event.conclusion;

import org.jspecify.annotations.NullMarked;
