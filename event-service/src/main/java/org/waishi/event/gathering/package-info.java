/**
 * Who is asked to gatherings of friends (友人联谊): the friends of the city who hold an honour.
 *
 * <p>The list is a view of what friendship cities say. It holds ids and codes, never a person's
 * name: whoever writes the invitations looks the friends up where they are kept. A revoked honour
 * asks nobody, and a friend who takes consent back or is erased leaves the list at once.
 */
@NullMarked
package org.waishi.event.gathering;

import org.jspecify.annotations.NullMarked;
