package org.waishi.friendship.search.spelling;

/** How much of a name a word meets; the better one first. */
public enum Part {
  /** All of it. */
  WHOLE,
  /** Its beginning. */
  BEGINNING,
  /** The beginning of a later word, character or syllable. */
  INSIDE
}
