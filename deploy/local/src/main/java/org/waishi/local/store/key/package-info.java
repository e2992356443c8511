/**
 * Values as bytes that sort as MongoDB sorts the values.
 *
 * <p>Everything in the store is found by such keys, so comparing two of them is comparing bytes,
 * and neighbours in value are neighbours on the disk.
 */
@NullMarked
package org.waishi.local.store.key;

import org.jspecify.annotations.NullMarked;
