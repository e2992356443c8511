package org.waishi.consular.incident.closing;

/** Why a closed case is worked on again. */
public enum ReopeningReason {
  /** Something came to light. */
  NEW_FACTS,
  /** Somebody who was safe is not. */
  NOT_SAFE_AGAIN,
  /** A family, an enterprise or a superior asks for more. */
  COMPLAINT,
  /** The review found that something is open. */
  REVIEW_FINDING
}
