package org.waishi.consular.incident.grading;

/** Why an officer graded otherwise than the table. */
public enum GradingReason {
  POLITICAL_EFFECT,
  PUBLIC_ATTENTION,
  SITUATION_WORSE,
  SITUATION_EASED,
  FACTS_CORRECTED
}
