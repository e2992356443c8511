/**
 * How grave a case is (突发事件分级): the dated table, and every grading a case has had.
 *
 * <p>The gravest grade that any number asks for is the least a case may have. An officer may name a
 * graver one; a lower one only down to what the table asks for, for a reason, and not the officer
 * who graded last.
 */
@NullMarked
package org.waishi.consular.incident.grading;

import org.jspecify.annotations.NullMarked;
