/**
 * Late reports made visible: a fact for each deadline that passes unmet, and two gauges.
 *
 * <p>Looking twice says nothing twice, so any number of copies of the service may look.
 */
@NullMarked
package org.waishi.consular.incident.overdue;

import org.jspecify.annotations.NullMarked;
