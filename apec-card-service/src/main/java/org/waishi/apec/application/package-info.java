/**
 * Card applications (商务旅行卡申请): drafted by an enterprise or at a window, submitted when nothing is
 * missing, reviewed, returned for correction or accepted, withdrawn.
 *
 * <p>Name, passport, identity card and telephone are sealed beside the state; facts know only which
 * of them are given. One open application per person. Every gap is named at once (一次性告知). Who wrote
 * an application does not accept it. The clock stands while the ball is with the applicant.
 */
@NullMarked
package org.waishi.apec.application;

import org.jspecify.annotations.NullMarked;
