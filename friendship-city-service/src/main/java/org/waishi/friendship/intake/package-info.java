/**
 * Tables whose rows are entries as somebody makes them by hand, many at once.
 *
 * <p>A row is held to the constraints and rules of the entry by hand, and to what only a table can
 * have wrong. The column {@code id} says that a row is of this register: what stands under it stays
 * as it is, so a table that went out comes in again and changes nothing; a row that says otherwise
 * is refused, for what stands is changed by its steps. Columns that only an export fills are known
 * and passed over.
 *
 * <p>Papers come in by no table: a paper is a file with its signatures, and a row has none.
 */
@NullMarked
package org.waishi.friendship.intake;

import org.jspecify.annotations.NullMarked;
