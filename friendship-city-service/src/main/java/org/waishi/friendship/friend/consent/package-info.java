/**
 * What friends sign (个人同意): listed texts, each with its purposes and the data that it covers.
 *
 * <p>A consent is a signed copy of a listed text, filed as a paper of that text. One copy counts
 * for one person. Data that only a consent of its own covers (单独同意) come in by that one alone.
 */
@NullMarked
package org.waishi.friendship.friend.consent;

import org.jspecify.annotations.NullMarked;
