/**
 * The keys that seal personal data, and the file that keeps them.
 *
 * <p>A rotation adds a key and loses none, also when several processes rotate at once or one dies.
 */
@NullMarked
package org.waishi.platform.keyring;

import org.jspecify.annotations.NullMarked;
