/**
 * Tables, as CSV and as JSON: taken in wholly or not at all, with every fault of every row, and
 * given out so that no spreadsheet takes a name for a formula.
 *
 * <p>Rows of a CSV are counted as a spreadsheet shows them, the head being row 1; those of a JSON
 * list from 1. TableReading and writing are pure; {@code desk} knows that there is a caller to
 * answer.
 */
@NullMarked
package org.waishi.platform.table;

import org.jspecify.annotations.NullMarked;
