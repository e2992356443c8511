/**
 * Papers by which somebody said yes or no (批件): number, issuing body, date and the file itself.
 *
 * <p>Source: domain guide 0.2 rule 1.
 */
@NullMarked
package org.waishi.consular.paper;

import org.jspecify.annotations.NullMarked;
