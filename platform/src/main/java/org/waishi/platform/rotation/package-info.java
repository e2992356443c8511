/**
 * Rotation of the keys for personal data, as an operator orders it.
 *
 * <p>New primary keys first, then every document sealed again, so that at no moment a value is
 * unreadable or not found. It may be repeated and interrupted at will. Old keys stay in the file.
 */
@NullMarked
package org.waishi.platform.rotation;

import org.jspecify.annotations.NullMarked;
