/**
 * Who a nominee is, beyond an entry in the register: one person may have been entered twice, or
 * anew after an erasure. What is kept of it with an honour are keyed hashes, which say nothing to
 * anybody and outlive the data that they were made of.
 */
@NullMarked
package org.waishi.friendship.honour.person;

import org.jspecify.annotations.NullMarked;
