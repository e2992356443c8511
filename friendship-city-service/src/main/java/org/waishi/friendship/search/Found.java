package org.waishi.friendship.search;

import org.waishi.friendship.search.index.Entry;

/** What was found with the answer that it is. */
record Found(Entry entry, Question.Answer answer) {

  /** Of two answers for one thing the better one. */
  Found or(Found other) {
    return answer.score() >= other.answer.score() ? this : other;
  }
}
