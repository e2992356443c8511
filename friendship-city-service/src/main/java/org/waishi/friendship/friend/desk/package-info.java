/**
 * The register of friends at the door: masked by default, in clear for a reason and on record.
 *
 * <p>What somebody looks for comes in a body, never in an address, since addresses are logged.
 */
@NullMarked
package org.waishi.friendship.friend.desk;

import org.jspecify.annotations.NullMarked;
