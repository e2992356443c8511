package org.waishi.apec.application;

import org.waishi.platform.aggregate.AggregateKind;

/** Shows the contract test what this feature says. */
public final class ApplicationContract {

  /** The facts of applications. */
  public static final AggregateKind<CardApplication, CardApplicationEvent> KIND =
      ApplicationFacts.KIND;

  private ApplicationContract() {}
}
