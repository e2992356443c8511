/**
 * What both sides agree on: the kind of paper, its words in Chinese and English, the fields of
 * cooperation, and how long it holds. Plain values, without a life of their own.
 */
@NullMarked
package org.waishi.friendship.agreement.terms;

import org.jspecify.annotations.NullMarked;
