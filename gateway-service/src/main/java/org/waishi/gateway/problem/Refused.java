package org.waishi.gateway.problem;

/**
 * Carries a refusal through a reactive chain to the place where it is written; has no stack trace.
 */
public final class Refused extends RuntimeException {

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.code().wire(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
