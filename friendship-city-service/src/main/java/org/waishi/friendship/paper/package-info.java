/**
 * Papers (文件): scans and files of ties and of whatever else says that it has papers.
 *
 * <p>A paper is what its bytes are, not what it is called; it is filed once and never changed; when
 * its content is erased, its record stays with hash and day. Equal bytes are kept once, under their
 * hash; each filing is a record of its own. No file name is kept.
 */
@NullMarked
package org.waishi.friendship.paper;

import org.jspecify.annotations.NullMarked;
