package org.waishi.platform.web.problem;

/** Carries a rejection out of a controller; no stack trace, because nothing is broken. */
public final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  Rejected(Rejection rejection) {
    super(rejection.code(), null, false, false);
    this.rejection = rejection;
  }

  /** What is to be answered. */
  public Rejection rejection() {
    return rejection;
  }
}
