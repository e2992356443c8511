/**
 * What clients may ask of alerts over HTTP, and what they are shown.
 *
 * <p>The office raises and ends them; whoever plans a journey may read them. No decision is made
 * here.
 */
@NullMarked
package org.waishi.consular.alert.desk;

import org.jspecify.annotations.NullMarked;
