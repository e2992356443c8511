/**
 * How a no is told: a rejection with its faults and reasons, put into the words of the caller's
 * language.
 *
 * <p>Codes are stable; texts stand in bundles, one a language, and a test finds those that are
 * missing.
 */
@NullMarked
package org.waishi.platform.web.problem;

import org.jspecify.annotations.NullMarked;
