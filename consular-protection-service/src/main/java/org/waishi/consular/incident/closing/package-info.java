/**
 * What must be true before a case is closed (结案条件), and what is known of it.
 *
 * <p>Everybody is safe or their outcome is certain, families know, and instructions, costs and the
 * enterprise's duties are done. All that is missing is told at once. Source: domain guide 4.4.
 */
@NullMarked
package org.waishi.consular.incident.closing;

import org.jspecify.annotations.NullMarked;
