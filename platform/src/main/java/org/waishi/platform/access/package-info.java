/**
 * Who looked at what is not shown to everybody, and why.
 *
 * <p>Nothing is shown before it stands in the journal.
 */
@NullMarked
package org.waishi.platform.access;

import org.jspecify.annotations.NullMarked;
