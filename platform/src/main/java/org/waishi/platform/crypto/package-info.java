/**
 * Personal data is sealed field by field before it reaches the store.
 *
 * <p>A sealed value is bound to its place, so a ciphertext moved to another record cannot be
 * opened; it is found by keyed hash, shown by a masked form that is stored beside it, and names the
 * key it was sealed with, so keys can change while old values stay readable. All cryptography is
 * Google Tink's; the keys live in a file outside the database.
 *
 * <p><b>Erasing</b> a person's value is dropping its {@link
 * org.waishi.platform.crypto.SealedField}: ciphertext, hashes and masked form go together, and no
 * event ever held it. What was dropped still stands, readable by the same key, in every backup
 * taken before: an erasure is complete when the last of these has expired, and whoever restores one
 * must repeat the erasures made since. Only deleting a key makes backups unreadable, and then every
 * value under that key, in all of them.
 */
@NullMarked
package org.waishi.platform.crypto;

import org.jspecify.annotations.NullMarked;
