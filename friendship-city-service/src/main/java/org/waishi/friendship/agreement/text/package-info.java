/**
 * The text of an agreement as a PDF, in Chinese, in English, or in both side by side.
 *
 * <p>The words stand in a bundle for each language; what is not approved says so on its face.
 */
@NullMarked
package org.waishi.friendship.agreement.text;

import org.jspecify.annotations.NullMarked;
