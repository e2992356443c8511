/**
 * The bytes of papers: how they come in, what they are, and where they are kept.
 *
 * <p>What a file is says its content alone; equal bytes are kept once, under their hash.
 */
@NullMarked
package org.waishi.friendship.paper.content;

import org.jspecify.annotations.NullMarked;
