/**
 * What happened to one aggregate, told from the journal, as facts and as a story in Chinese and
 * English: who moved what from where to where, on which paper.
 *
 * <p>Read only; the oldest fact comes first. Sentences stand in the bundle {@code stories}, one for
 * each type of fact, so a kind needs no code to have its story. A fact names nobody but who acted,
 * and neither does its story.
 */
@NullMarked
package org.waishi.friendship.history;

import org.jspecify.annotations.NullMarked;
