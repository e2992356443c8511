/**
 * Certificates of honours (证书): printed in two languages, verified by anybody who holds one.
 *
 * <p>A print shows a name in clear, so it is an unmasking with its reason and its entry in the
 * access journal. The verification answers to number and code together and tells a masked name at
 * most: numbers alone, which can be guessed, tell nothing, and the code follows from nothing that
 * is told anywhere.
 */
@NullMarked
package org.waishi.friendship.honour.certificate;

import org.jspecify.annotations.NullMarked;
