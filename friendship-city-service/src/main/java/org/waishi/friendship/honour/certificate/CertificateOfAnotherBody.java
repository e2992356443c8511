package org.waishi.friendship.honour.certificate;

import org.waishi.platform.aggregate.Refusal;

/** The city proposes this honour, and another body gives its certificate. */
record CertificateOfAnotherBody(String honour) implements Refusal {
  @Override
  public String code() {
    return "certificate-of-another-body";
  }
}
