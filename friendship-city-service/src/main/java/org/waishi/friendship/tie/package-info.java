/**
 * Ties (友城关系) from the first lead to the signed agreement and beyond.
 *
 * <p>No diplomatic relations, no tie; no approval without its instruction file; no active tie
 * without a signed agreement; one active tie per city at most; nobody reviews their own submission;
 * who is to answer has a clock.
 */
@NullMarked
package org.waishi.friendship.tie;

import org.jspecify.annotations.NullMarked;
