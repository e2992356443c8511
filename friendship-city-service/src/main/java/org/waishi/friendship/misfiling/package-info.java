/**
 * Papers that were filed by mistake (撤下误归档文件): a second person withdraws them with a reason, while
 * nothing in the register rests on them, and somebody else than they erases the contents. The
 * record and its story stay.
 */
@NullMarked
package org.waishi.friendship.misfiling;

import org.jspecify.annotations.NullMarked;
