/**
 * Tables: taken in wholly or not at all, with every fault of every row, and given out so that no
 * spreadsheet takes a name for a formula.
 *
 * <p>Rows are counted as a spreadsheet shows them, the head being row 1. Reading and writing are
 * pure; only {@code Imports} knows that there is a caller to answer.
 */
@NullMarked
package org.waishi.platform.table;

import org.jspecify.annotations.NullMarked;
