/**
 * The rules that differ by place and year, read from dated files beside the program.
 *
 * <p>Law, limits and lists are data: each row says from when it holds and which source says so. A
 * file that cannot be used stops the start, with all its faults; no row is guessed or passed over.
 */
@NullMarked
package org.waishi.apec.rule;

import org.jspecify.annotations.NullMarked;
