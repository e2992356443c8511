/**
 * Running numbers (编号): letters, year and serial, {@code QD-FC-2026-0007}.
 *
 * <p>The numbers of a row in a year stand in one document, its book, so each is given in one write:
 * no number is given twice and none is left out under any concurrency. What is to be numbered is
 * there before its number is, so that nothing which failed leaves a gap; what a crash left without
 * its number gets it from a sweep.
 */
@NullMarked
package org.waishi.friendship.number;

import org.jspecify.annotations.NullMarked;
