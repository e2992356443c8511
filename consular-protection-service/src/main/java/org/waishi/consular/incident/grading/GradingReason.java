package org.waishi.consular.incident.grading;

/**
 * Why an officer graded otherwise than the numbers do. The dated table says which way each goes.
 */
public enum GradingReason {
  /** It touches relations between states (政治影响). */
  POLITICAL_EFFECT,
  /** The public or the press watches. */
  PUBLIC_ATTENTION,
  /** It gets worse than the numbers tell. */
  SITUATION_WORSE,
  /** The danger is less than it was. */
  SITUATION_EASED,
  /** What was reported first was wrong. */
  FACTS_CORRECTED
}
