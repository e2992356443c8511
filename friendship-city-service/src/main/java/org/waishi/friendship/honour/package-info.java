/**
 * Honours for friends of the city (授荣): from the nomination to the certificate, and its revocation.
 *
 * <p>Nobody is submitted without having agreed before, and nobody reviews what they submitted. The
 * right body decides, by a paper. One person has one honour of a kind, which the store promises
 * over {@code state.claim}. A nomination holds no personal data: who it is about, the register of
 * friends knows.
 */
@NullMarked
package org.waishi.friendship.honour;

import org.jspecify.annotations.NullMarked;
