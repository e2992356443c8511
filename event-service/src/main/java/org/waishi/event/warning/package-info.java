/**
 * What stands against engagements: alerts for a country, and ties that are suspended or over.
 *
 * <p>Only a newer fact of its source changes a warning. Several may stand at once; each is over by
 * itself.
 */
@NullMarked
package org.waishi.event.warning;

import org.jspecify.annotations.NullMarked;
